package vn.satcoso.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;

/**
 * What is said of one official at one meeting; each outcome has its own fields and no others. Who is absent may name the
 * meeting to which he goes instead (S2-25).
 */
record AttendanceFacts(
        Outcome outcome,
        boolean online,
        AbsenceReason absenceReason,
        String note,
        String substituteName,
        UUID substituteId,
        UUID movedToMeetingId) {

    boolean namesNobody() {
        return outcome == Outcome.SUBSTITUTED && (substituteName == null || substituteName.isBlank());
    }

    AttendanceFacts substitutedBy(String name) {
        return new AttendanceFacts(outcome, online, absenceReason, note, name, substituteId, movedToMeetingId);
    }

    void check(UUID officialId, UUID meetingId) {
        List<Violation> violations = new ArrayList<>();
        only(Outcome.ABSENT, absenceReason, "absenceReason", violations);
        only(Outcome.SUBSTITUTED, substituteName, "substituteName", violations);
        if (outcome != Outcome.ABSENT) {
            only(Outcome.MOVED, movedToMeetingId, "movedToMeetingId", violations);
        }
        if (absenceReason == AbsenceReason.OTHER && note == null) {
            violations.add(new Violation("note", "attendance.noteNeeded"));
        }
        if (substituteId != null && (outcome != Outcome.SUBSTITUTED || substituteId.equals(officialId))) {
            violations.add(new Violation("substituteId", "attendance.badSubstitute"));
        }
        if (online && outcome != Outcome.ATTENDED) {
            violations.add(new Violation("online", "attendance.onlineOnlyAttended"));
        }
        if (meetingId.equals(movedToMeetingId)) {
            violations.add(new Violation("movedToMeetingId", "attendance.sameMeeting"));
        }
        DomainException.refuseAny(violations);
    }

    private void only(Outcome owner, Object value, String field, List<Violation> violations) {
        if (outcome == owner && value == null) {
            violations.add(new Violation(field, "field.NotNull"));
        }
        if (outcome != owner && value != null) {
            violations.add(new Violation(field, "attendance.notForOutcome"));
        }
    }
}
