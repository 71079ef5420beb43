package vn.satcoso.proposal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another proposal that has to do with it: {@code relation} says how it stands to the one shown. */
public record RelatedProposal(
        UUID id,
        long number,
        Relation relation,
        ProposalState state,
        @Schema(nullable = true) String content) {}
