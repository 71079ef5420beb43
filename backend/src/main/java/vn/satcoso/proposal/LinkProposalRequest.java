package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** With which one it is connected. */
public record LinkProposalRequest(@NotNull UUID otherId) {}
