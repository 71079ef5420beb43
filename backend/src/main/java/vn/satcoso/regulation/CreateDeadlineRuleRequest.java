package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.satcoso.official.Rank;

/** A due date for what is owed every year, or in one year when {@code yearTo} equals {@code yearFrom}. */
public record CreateDeadlineRuleRequest(
        @NotNull Obligation obligation,
        @NotEmpty List<@NotNull Rank> ranks,
        @NotNull @Min(1) @Max(12) Integer month,
        @NotNull @Min(1) @Max(31) Integer day,
        @NotNull @Min(2000) @Max(2200) Integer yearFrom,
        @Min(2000) @Max(2200) Integer yearTo,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase) {}
