package vn.satcoso.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.meeting.AbsenceReason;
import vn.satcoso.unit.UnitRef;

/**
 * A planned visit beside what came of it by a day (S0-21): {@code meetingOn} is the day of the cell's regular meeting of
 * that month, {@code doneOn} the day on which he attended, {@code movedTo} the day that was put in its place, {@code
 * movedFrom} where it was planned before an absence put it off, {@code agreedOn} the day on which official and host agreed.
 */
public record PlannedVisitResponse(
        UUID id,
        UnitRef cell,
        String communeName,
        int month,
        @Schema(nullable = true) LocalDate agreedOn,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) LocalDate meetingOn,
        VisitStatus status,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) LocalDate movedTo,
        @Schema(nullable = true) Origin movedFrom,
        @Schema(nullable = true) AbsenceReason absenceReason,
        @Schema(nullable = true) CancelReason cancelReason,
        @Schema(nullable = true) String cancelNote,
        @Schema(nullable = true) VisitAnswerResponse answer,
        List<String> actions) {
    /** The month and the cell of a visit before it was put off. */
    public record Origin(int month, UnitRef cell) {}
}
