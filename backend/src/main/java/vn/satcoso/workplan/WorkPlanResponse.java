package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;

/**
 * A plan with its visits by month, what came of them by {@code asOf}, and to whom it was sent; {@code submittedAt} is the
 * first submission, from which lateness is counted. A host reads the head, its own line among the recipients and the
 * visits to its own cells, and {@code progress} counts these; {@code hosted} says that this is such a reader, to whom the
 * history is closed.
 */
public record WorkPlanResponse(
        UUID id,
        OfficialRef official,
        RegulationRef regulation,
        int year,
        PlanState state,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Integer daysLate,
        Timeliness timeliness,
        int edition,
        @Schema(nullable = true) String note,
        LocalDate asOf,
        PlanProgress progress,
        List<PlannedVisitResponse> visits,
        List<PlanRecipientResponse> recipients,
        boolean hosted,
        int version,
        List<String> actions) {}
