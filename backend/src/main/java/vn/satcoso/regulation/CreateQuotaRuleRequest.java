package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.official.Rank;

/** A new quota rule: for whom, and what it says. */
public record CreateQuotaRuleRequest(
        @NotNull Rank rank,
        Boolean districtSecretary,
        @NotNull QuotaScope scope,
        @Min(1) @Max(366) Integer minimum,
        @NotNull QuotaPeriod period,
        boolean onlineCounts,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom) {
    QuotaRuleTerms terms() {
        return new QuotaRuleTerms(scope, minimum, period, onlineCounts, article, sourcePhrase, validFrom);
    }
}
