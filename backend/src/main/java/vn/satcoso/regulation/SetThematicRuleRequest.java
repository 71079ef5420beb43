package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;

/** How many thematic meetings a cell owes in a quarter (S3-35); a quarter goes by the rule of its last day. */
public record SetThematicRuleRequest(
        @NotNull @Min(1) @Max(31) Integer minimum,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
