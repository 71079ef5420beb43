package vn.satcoso.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.sector.Sector;

/**
 * What a proposal says; a draft may lack all but the kind. {@code source} is where it was heard, such as the report of a
 * team or of a cell whose secretary writes none himself; {@code grounds} only of a direct matter.
 */
public record ProposalContent(
        @NotNull ProposalKind kind,
        @Schema(nullable = true) @Size(max = 4000) String content,
        @Schema(nullable = true) @Size(max = 300) String place,
        @Schema(nullable = true) @Size(max = 300) String responsible,
        @Schema(nullable = true) @Size(max = 2000) String requested,
        @Schema(nullable = true) Sector sector,
        @Schema(nullable = true) Urgency urgency,
        @Schema(nullable = true) @Size(max = 300) String source,
        @Schema(nullable = true) @Valid DirectGrounds grounds) {}
