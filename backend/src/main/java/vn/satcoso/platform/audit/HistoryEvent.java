package vn.satcoso.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        List<FieldChange> changes) {

    /** The same event for a reader from whom some fields, and the reason that may tell of them, are kept. */
    public HistoryEvent without(Set<String> fields) {
        List<FieldChange> rest = changes.stream()
                .filter(change -> !fields.contains(change.field()))
                .toList();
        return new HistoryEvent(id, at, actorName, actorUnit, action, summary, null, rest);
    }
}
