package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.satcoso.official.Rank;

/**
 * A due date that holds every year from {@code yearFrom}, or in one year when {@code yearTo} equals it. A yearly date
 * names {@code ranks}, {@code month} and {@code day}; the close of a month a {@code day}; the others {@code days}.
 */
public record CreateDeadlineRuleRequest(
        @NotNull Obligation obligation,
        @NotNull List<@NotNull Rank> ranks,
        @Min(1) @Max(12) Integer month,
        @Min(1) @Max(31) Integer day,
        @Min(0) @Max(60) Integer days,
        @NotNull @Min(2000) @Max(2200) Integer yearFrom,
        @Min(2000) @Max(2200) Integer yearTo,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase) {}
