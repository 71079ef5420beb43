package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Begins the plan of a year; without an official it is the caller's own. */
public record CreateWorkPlanRequest(
        @NotNull UUID regulationId, @NotNull Integer year, UUID officialId) {}
