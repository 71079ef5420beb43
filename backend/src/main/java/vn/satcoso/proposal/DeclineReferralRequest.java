package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not this agency's matter, and who should have it: a unit of the tree, or a name. */
public record DeclineReferralRequest(
        @NotNull @Size(min = 1, max = 2000) String reason,
        @Schema(nullable = true) UUID suggestedUnitId,
        @Schema(nullable = true) @Size(max = 300) String suggestedName) {}
