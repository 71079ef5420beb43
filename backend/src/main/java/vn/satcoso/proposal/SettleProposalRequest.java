package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How a matter was settled on the spot or within one's own competence: resolved or explained, and what was done. */
public record SettleProposalRequest(
        @NotNull Outcome outcome,
        @NotNull @Size(min = 1, max = 4000) String result) {}
