package vn.satcoso.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole text of a draft, or of what was given back. */
public record UpdateProposalRequest(
        @Schema(nullable = true) Competence competence,
        @NotNull @Valid ProposalContent content) {}
