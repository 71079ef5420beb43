package vn.satcoso.proposal;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place of origin says that the answer is so. */
public record ConfirmAnswerRequest(
        @Schema(nullable = true) @Size(max = 2000) String note) {}
