package vn.satcoso.proposalrule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.satcoso.platform.rule.CitedRule;
import vn.satcoso.proposal.ClarityField;

/** That a phrase says nothing in a field, from a day on, or that it does so no more. */
public record SetVaguePhraseRequest(
        @NotNull ClarityField field,
        @NotNull @Size(min = 1, max = 200) String phrase,
        boolean vague,
        @NotNull @Size(min = 1, max = 300) String article,
        @NotNull @Size(min = 1, max = 2000) String sourcePhrase,
        @NotNull LocalDate validFrom)
        implements CitedRule {}
