package vn.satcoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;

/**
 * What was recorded of one official at one meeting, by whom and when. {@code recordedLate}: at first only after the
 * figures of the month were closed; {@code corrections} are those made after that day.
 */
public record AttendanceResponse(
        UUID id,
        UUID meetingId,
        OfficialRef official,
        Outcome outcome,
        boolean online,
        @Schema(nullable = true) AbsenceReason absenceReason,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String substituteName,
        @Schema(nullable = true) OfficialRef substitute,
        @Schema(nullable = true) UUID movedToMeetingId,
        @Schema(nullable = true) LocalDate movedTo,
        String recordedByName,
        boolean recordedOnBehalf,
        Instant recordedAt,
        boolean recordedLate,
        List<Correction> corrections,
        int version,
        List<String> actions) {

    /** A correction of a closed month: from what to what, who, when; why only for those who may read reasons. */
    public record Correction(
            Outcome fromOutcome,
            boolean fromOnline,
            Outcome toOutcome,
            @Schema(nullable = true) String reason,
            String byName,
            boolean onBehalf,
            Instant at) {}
}
