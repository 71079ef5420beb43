package vn.satcoso.visitreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;

/** The completeness from which a report may be accepted, from a day on. */
public record SetAcceptanceRuleRequest(
        @NotNull @Min(0) @Max(100) Integer minScore,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
