package vn.satcoso.quota;

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
        List<NextMeeting> nextMeetings) {

    /** One recorded presence or absence; {@code reason} says why it counts or not, with the article. */
    public record VisitLine(
            UUID meetingId,
            UnitRef cell,
            String communeName,
            LocalDate heldOn,
            Outcome outcome,
            boolean counted,
            String reasonCode,
            String reason) {}

    /** A meeting of a suitable cell that still lies ahead. */
    public record NextMeeting(
            UUID meetingId, UnitRef cell, String communeName, LocalDate heldOn, LocalTime time, String place) {}
}
