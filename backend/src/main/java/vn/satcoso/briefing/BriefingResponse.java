package vn.satcoso.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * The briefing of one meeting, shared by all its visitors. {@code content} is null until it is sent, but for the host who
 * writes the draft; {@code version} is null while there is not even a draft; {@code superiorName} is the committee above
 * the commune.
 */
public record BriefingResponse(
        UUID meetingId,
        UnitRef cell,
        UnitRef commune,
        String superiorName,
        LocalDate heldOn,
        LocalTime time,
        String place,
        List<OfficialRef> visitors,
        @Schema(nullable = true) LocalDate dueOn,
        BriefingState state,
        @Schema(nullable = true) Integer daysLate,
        @Schema(nullable = true) BriefingContent content,
        @Schema(nullable = true) Instant sentAt,
        @Schema(nullable = true) String sentBy,
        List<Supplement> supplements,
        @Schema(nullable = true) Integer version,
        List<String> actions) {

    /** What the host added after sending. */
    public record Supplement(UUID id, String content, String addedBy, Instant addedAt) {}
}
