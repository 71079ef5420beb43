package vn.satcoso.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.regulation.QuotaScope;
import vn.satcoso.unit.UnitRef;

/**
 * A quota line that explains itself: how many are owed and why, what counted and what did not with the reason, and the
 * next suitable meetings. Days are counted within the period; {@code paceExpected} is what an even spread asks by now.
 */
public record QuotaLineResponse(
        QuotaLineRow line,
        @Schema(nullable = true) Integer minimum,
        long daysInPost,
        long daysInPeriod,
        String requiredExplanation,
        String article,
        String sourcePhrase,
        QuotaScope scope,
        int paceExpected,
        boolean assigned,
        List<VisitLine> attendances,
        List<TripLine> fieldTrips,
        List<NextMeeting> nextMeetings) {

    /**
     * One recorded presence or absence; {@code reason} says why it counts or not, with the article. {@code recordedLate}:
     * after the figures of the month were closed; {@code recordedAfter}: after the day that is asked for.
     */
    public record VisitLine(
            UUID meetingId,
            UnitRef cell,
            String communeName,
            LocalDate heldOn,
            Outcome outcome,
            boolean counted,
            String reasonCode,
            String reason,
            LocalDate recordedOn,
            boolean recordedLate,
            boolean recordedAfter,
            List<VisitCorrection> corrections) {}

    /** What was corrected after the month was closed: from what, who, when, why; for another official's record not why. */
    public record VisitCorrection(
            Outcome fromOutcome,
            String byName,
            Instant at,
            @Schema(nullable = true) String reason) {}

    /** A trip to the grassroots, which never counts; {@code reason} says so. */
    public record TripLine(UUID id, UnitRef unit, LocalDate from, LocalDate to, String reason) {}

    /** A meeting of a suitable cell that still lies ahead. */
    public record NextMeeting(
            UUID meetingId, UnitRef cell, String communeName, LocalDate heldOn, LocalTime time, String place) {}
}
