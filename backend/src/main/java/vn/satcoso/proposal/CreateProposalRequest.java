package vn.satcoso.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new draft; {@code unitId} is where the matter arises, {@code line} is UP unless said otherwise. The client may make
 * the id, so that a draft written without a connection keeps it; files that he sent before become those of the draft.
 */
public record CreateProposalRequest(
        @Schema(nullable = true) UUID id,
        @Schema(nullable = true) ProposalLine line,
        @NotNull UUID unitId,
        @Schema(nullable = true) Competence competence,
        @NotNull @Valid ProposalContent content,
        @Schema(nullable = true) @Size(max = 20) List<@NotNull UUID> attachmentIds) {}
