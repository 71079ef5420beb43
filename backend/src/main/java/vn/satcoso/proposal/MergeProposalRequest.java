package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Into which one it goes, and why. */
public record MergeProposalRequest(
        @NotNull UUID intoId,
        @NotNull @Size(min = 1, max = 2000) String reason) {}
