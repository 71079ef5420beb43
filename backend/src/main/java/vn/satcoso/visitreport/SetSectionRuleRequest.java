package vn.satcoso.visitreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;

/** What is asked of a section from a day on; one no longer asked for is not required. */
public record SetSectionRuleRequest(
        @NotNull ReportSection section,
        boolean required,
        boolean mayBeNone,
        @NotNull @Min(0) @Max(10000) Integer minLength,
        @NotNull @Min(1) @Max(100) Integer weight,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
