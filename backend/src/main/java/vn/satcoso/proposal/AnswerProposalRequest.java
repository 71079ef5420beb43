package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.DomainException;

/**
 * A written answer as {@link AnswerText} says, and the files of the signed paper, sent before and not yet of any record, or
 * the caller's own behind another answer that the same paper gives: at least one (S0-26, S0-48).
 */
public record AnswerProposalRequest(
        @NotNull @Size(min = 1, max = 60) String number,
        @NotNull LocalDate signedOn,
        @NotNull @Size(min = 1, max = 200) String signer,
        @NotNull Outcome outcome,
        @NotNull @Size(min = 1, max = 8000) String content,
        @Schema(nullable = true) LocalDate nextOn,
        @Schema(nullable = true) @Size(max = 4000) String roadmap,
        @Schema(nullable = true) @Size(max = 2000) String reason,
        @Schema(nullable = true) @Size(max = 200) String approvedBy,
        @Schema(nullable = true) @Size(max = 20) List<@NotNull UUID> attachmentIds) {

    AnswerText text() {
        return new AnswerText(number, signedOn, signer, outcome, content, nextOn, roadmap, reason, approvedBy);
    }

    /** 400 where the signed paper is missing. */
    List<UUID> files() {
        if (attachmentIds == null || attachmentIds.isEmpty()) {
            throw DomainException.invalid("attachmentIds", "proposal.answerFileNeeded");
        }
        return attachmentIds;
    }
}
