package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The corrected outcome, and why it is corrected. */
public record CorrectAttendanceRequest(
        @NotNull Outcome outcome,
        boolean online,
        AbsenceReason absenceReason,
        @Size(max = 1000) String note,
        @Size(max = 300) String substituteName,
        UUID substituteId,
        UUID movedToMeetingId,
        @NotNull @Size(min = 1, max = 1000) String reason) {
    AttendanceFacts facts() {
        return new AttendanceFacts(
                outcome, online, absenceReason, note, substituteName, substituteId, movedToMeetingId);
    }
}
