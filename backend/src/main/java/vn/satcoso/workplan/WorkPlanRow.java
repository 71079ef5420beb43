package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;

/**
 * What one official owes, or has made, under one regulation in one year. {@code planId} and {@code version} are absent
 * while there is no plan, {@code dueOn} where none is owed; {@code submittedAt} is the first submission, from which
 * {@code daysLate} is counted. Of the units that have to acknowledge the plan ({@code recipientCount}) so many have
 * opened and so many have acknowledged the edition they were sent last; {@code edition} above 1 is an adjusted plan.
 */
public record WorkPlanRow(
        @Schema(nullable = true) UUID planId,
        OfficialRef official,
        RegulationRef regulation,
        int year,
        PlanState state,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Integer daysLate,
        Timeliness timeliness,
        int visitCount,
        int edition,
        int recipientCount,
        int readCount,
        int acknowledgedCount,
        @Schema(nullable = true) Integer version,
        List<String> actions) {}
