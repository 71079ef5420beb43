package vn.satcoso.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/** One briefing that is or was owed, as it stood on the day asked for. */
public record BriefingRow(
        UUID meetingId,
        UnitRef cell,
        UUID communeId,
        String communeName,
        LocalDate heldOn,
        int visitorCount,
        @Schema(nullable = true) LocalDate dueOn,
        BriefingState state,
        @Schema(nullable = true) Integer daysLate,
        @Schema(nullable = true) Instant sentAt) {}
