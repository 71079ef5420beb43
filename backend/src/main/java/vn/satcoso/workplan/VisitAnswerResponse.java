package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/** What the host said of a visit, its proposal if it made one, and what the official decided. */
public record VisitAnswerResponse(
        UUID id,
        AnswerState state,
        @Schema(nullable = true) Integer month,
        @Schema(nullable = true) LocalDate on,
        @Schema(nullable = true) UnitRef cell,
        @Schema(nullable = true) String reason,
        Instant answeredAt,
        String answeredBy,
        @Schema(nullable = true) String decisionNote,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decidedBy,
        int version) {}
