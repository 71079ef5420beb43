package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal with its whole text, its referrals and its answers, the oldest first. {@code result} is how it was settled,
 * or why it was not forwarded or withdrawn; {@code returned} says what the desk found unclear; {@code deliverable} are
 * those of whom the caller may still record that the answer reached them.
 */
public record ProposalResponse(
        ProposalRow row,
        ProposalContent content,
        Instant createdAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) UUID reportId,
        @Schema(nullable = true) LocalDate heardOn,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) ReturnRemark returned,
        List<ReferralResponse> referrals,
        List<AnswerResponse> answers,
        List<EscalationResponse> escalations,
        @Schema(nullable = true) ComingStep comingStep,
        List<RelatedProposal> related,
        List<Recipient> deliverable,
        int version,
        List<String> actions) {

    /** What is to be mended before it may be handed in again. */
    public record ReturnRemark(@Schema(nullable = true) String note, List<ClarityField> fields) {}
}
