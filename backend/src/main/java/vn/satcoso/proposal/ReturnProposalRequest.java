package vn.satcoso.proposal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which fields are unclear, and what is to be added. */
public record ReturnProposalRequest(
        @NotEmpty @Size(max = 4) List<@NotNull ClarityField> fields,
        @Schema(nullable = true) @Size(max = 2000) String note) {}
