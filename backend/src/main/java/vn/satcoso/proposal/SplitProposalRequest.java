package vn.satcoso.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Into which parts, and why. */
public record SplitProposalRequest(
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid SplitPart> parts,
        @NotNull @Size(min = 1, max = 2000) String reason) {}
