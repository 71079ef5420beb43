package vn.satcoso.proposalrule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import vn.satcoso.platform.rule.CitedRule;

/** Who is told at one rung, from a day on: so many working days or hours after what is due; nobody any more when empty. */
public record SetProposalRungRequest(
        @Min(-60) @Max(250) Integer days,
        @Min(-72) @Max(720) Integer hours,
        @NotNull @Size(max = 4) Set<LadderParty> parties,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
