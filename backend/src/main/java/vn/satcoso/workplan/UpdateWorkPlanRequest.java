package vn.satcoso.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole content of a draft; these visits take the place of the old ones. */
public record UpdateWorkPlanRequest(
        @Size(max = 2000) String note,
        @NotNull @Size(max = 500) List<@NotNull @Valid PlannedVisitRequest> visits) {}
