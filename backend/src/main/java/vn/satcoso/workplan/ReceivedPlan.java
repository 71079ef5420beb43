package vn.satcoso.workplan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;

/** A plan that was sent to the caller's unit; {@code visitCount} are the visits in the unit's own area. */
public record ReceivedPlan(
        UUID planId,
        OfficialRef official,
        RegulationRef regulation,
        int year,
        RecipientRole role,
        int edition,
        Instant sentAt,
        @Schema(nullable = true) Instant readAt,
        @Schema(nullable = true) Instant acknowledgedAt,
        int visitCount) {}
