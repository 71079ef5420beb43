package vn.satcoso.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of those that a text of several matters becomes. */
public record SplitPart(
        @NotNull @Valid ProposalContent content,
        @Schema(nullable = true) Competence competence) {}
