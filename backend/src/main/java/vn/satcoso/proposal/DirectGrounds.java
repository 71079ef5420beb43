package vn.satcoso.proposal;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a matter goes straight to the Standing Body; all three are needed (S0-24). */
public record DirectGrounds(
        @Schema(nullable = true) @Size(max = 1000) String hot,
        @Schema(nullable = true) @Size(max = 1000) String beyondCompetence,
        @Schema(nullable = true) @Size(max = 1000) String urgent) {}
