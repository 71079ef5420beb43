package vn.satcoso.regulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;

/** From where on there is a warning, from a day on. */
public record SetLoadLimitRequest(
        @NotNull LoadLimit limit,
        @NotNull @Min(1) @Max(1000) Integer most,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
