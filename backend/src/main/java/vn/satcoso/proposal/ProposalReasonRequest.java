package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why; it is told to those whom it concerns. */
public record ProposalReasonRequest(
        @NotNull @Size(min = 1, max = 2000) String reason) {}
