package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a quota rule says from a day on; {@code minimum} is absent where the regulation states no number. */
public record QuotaRuleTerms(
        @NotNull QuotaScope scope,
        @Min(1) @Max(366) Integer minimum,
        @NotNull QuotaPeriod period,
        boolean onlineCounts,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom) {}
