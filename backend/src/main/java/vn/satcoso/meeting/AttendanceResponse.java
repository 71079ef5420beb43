package vn.satcoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;

/** What was recorded of one official at one meeting, by whom and when. */
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
        int version,
        List<String> actions) {}
