package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is no direct matter, and who is to settle it; as the author said where nothing is said of that. */
public record MakeOrdinaryRequest(
        @Schema(nullable = true) Competence competence,
        @NotNull @Size(min = 1, max = 2000) String reason) {}
