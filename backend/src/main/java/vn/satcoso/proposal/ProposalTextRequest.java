package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked, told or remarked. */
public record ProposalTextRequest(
        @NotNull @Size(min = 1, max = 4000) String text) {}
