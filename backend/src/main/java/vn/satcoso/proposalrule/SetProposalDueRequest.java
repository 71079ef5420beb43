package vn.satcoso.proposalrule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;
import vn.satcoso.unit.UnitKind;

/** Within how many working days something is owed, from a day on; an answer and the work of a desk are owed at a level. */
public record SetProposalDueRequest(
        @NotNull ProposalObligation obligation,
        UnitKind level,
        @NotNull @Min(1) @Max(250) Integer workingDays,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
