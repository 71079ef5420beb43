package vn.satcoso.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an object's history: who did what when, why, and what changed. */
public record HistoryEvent(
        UUID id,
        Instant at,
        String actorName,
        @Schema(nullable = true) String actorUnit,
        String action,
        String summary,
        @Schema(nullable = true) String reason,
        List<FieldChange> changes) {}
