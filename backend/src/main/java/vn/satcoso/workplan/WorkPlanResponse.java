package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;

/** A plan with its visits by month; {@code submittedAt} is the first submission, from which lateness is counted. */
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
        @Schema(nullable = true) String note,
        List<PlannedVisitResponse> visits,
        int version,
        List<String> actions) {}
