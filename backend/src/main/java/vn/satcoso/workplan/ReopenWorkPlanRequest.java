package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a submitted plan is given back. */
public record ReopenWorkPlanRequest(
        @NotNull @Size(min = 1, max = 1000) String reason) {}
