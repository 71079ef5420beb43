package vn.satcoso.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One line of an object's history: who did what when, why, and what changed. */
public record HistoryEvent(
        UUID id,
        Instant at,
        String actorName,
        String actorUnit,
        String action,
        String summary,
        String reason,
        List<FieldChange> changes) {}
