package vn.satcoso.workplan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A unit that was sent the plan, and what it did with {@code edition}, the last one it was sent. {@code closed} when the
 * unit has ended since; nothing is expected of it then.
 */
public record PlanRecipientResponse(
        UnitRef unit,
        RecipientRole role,
        int edition,
        Instant sentAt,
        @Schema(nullable = true) Instant readAt,
        @Schema(nullable = true) String readBy,
        @Schema(nullable = true) Instant acknowledgedAt,
        @Schema(nullable = true) String acknowledgedBy,
        boolean closed) {}
