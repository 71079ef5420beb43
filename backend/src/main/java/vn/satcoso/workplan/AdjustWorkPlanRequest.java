package vn.satcoso.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole content of the plan as adjusted, and why; the former edition is kept. */
public record AdjustWorkPlanRequest(
        @NotNull @Size(min = 1, max = 1000) String reason,
        @Size(max = 2000) String note,
        @NotNull @Size(max = 500) List<@NotNull @Valid PlannedVisitRequest> visits) {}
