package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What became of an official's presence: absent needs a reason, substituted a name, moved another meeting. */
public record RecordAttendanceRequest(
        @NotNull UUID officialId,
        @NotNull Outcome outcome,
        boolean online,
        AbsenceReason absenceReason,
        @Size(max = 1000) String note,
        @Size(max = 300) String substituteName,
        UUID substituteId,
        UUID movedToMeetingId) {
    AttendanceFacts facts() {
        return new AttendanceFacts(
                outcome, online, absenceReason, note, substituteName, substituteId, movedToMeetingId);
    }
}
