package vn.satcoso.proposal;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the desk gives the time asked for; when not, why. */
public record DecideExtensionRequest(
        boolean granted,
        @Schema(nullable = true) @Size(max = 2000) String note) {}
