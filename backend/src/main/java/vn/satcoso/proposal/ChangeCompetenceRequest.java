package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who is to settle it instead, and why. */
public record ChangeCompetenceRequest(
        @NotNull Competence competence,
        @NotNull @Size(min = 1, max = 2000) String reason) {}
