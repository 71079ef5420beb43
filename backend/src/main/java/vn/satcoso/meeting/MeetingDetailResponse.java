package vn.satcoso.meeting;

import java.util.List;
import vn.satcoso.official.OfficialRef;

/** A meeting with who is expected and what was recorded of whom. */
public record MeetingDetailResponse(
        MeetingResponse meeting, List<Expected> expected, List<AttendanceResponse> attendances) {

    /** An official who is assigned to the cell or has planned to come; {@code planned} tells the latter. */
    public record Expected(OfficialRef official, boolean planned, boolean recorded) {}
}
