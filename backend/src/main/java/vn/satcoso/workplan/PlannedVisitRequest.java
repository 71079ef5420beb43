package vn.satcoso.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One cell in one month. */
public record PlannedVisitRequest(
        @NotNull UUID cellId,
        @NotNull @Min(1) @Max(12) Integer month,
        @Size(max = 1000) String note) {}
