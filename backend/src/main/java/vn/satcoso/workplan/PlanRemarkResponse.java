package vn.satcoso.workplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a plan's checklist: who wrote it, and what was done about it. */
public record PlanRemarkResponse(
        UUID id,
        RemarkSource source,
        String unitName,
        String text,
        Instant writtenAt,
        String writtenBy,
        @Schema(nullable = true) Instant doneAt,
        @Schema(nullable = true) String doneBy,
        @Schema(nullable = true) String doneNote,
        int version,
        List<String> actions) {}
