package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To which agency, and with whom it works. Without {@code dueOn} the rule says by when; an earlier day may be set, a later
 * one not. {@code note} says why when a referral that still runs is taken back.
 */
public record ReferProposalRequest(
        @NotNull UUID leadId,
        @NotNull @Size(max = 20) List<@NotNull UUID> coordinatorIds,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) @Size(max = 2000) String note) {}
