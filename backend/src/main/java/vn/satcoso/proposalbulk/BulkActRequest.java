package vn.satcoso.proposalbulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.proposal.AnswerProposalRequest;
import vn.satcoso.proposal.ChangeCompetenceRequest;
import vn.satcoso.proposal.ProposalReasonRequest;
import vn.satcoso.proposal.RecordDeliveryRequest;
import vn.satcoso.proposal.ReferProposalRequest;
import vn.satcoso.proposal.ReturnProposalRequest;

/**
 * One act on several proposals, each in the version that the caller saw; what the act itself asks for is the same for all of
 * them: {@code referral} of REFER, {@code remark} of RETURN, {@code reason} of NOT_FORWARD, {@code competence} of
 * CHANGE_COMPETENCE, {@code answer} of ANSWER, one paper for all of them, {@code delivery} of DELIVER.
 */
public record BulkActRequest(
        @NotNull BulkAct act,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Chosen> proposals,
        @Schema(nullable = true) @Valid ReferProposalRequest referral,
        @Schema(nullable = true) @Valid ReturnProposalRequest remark,
        @Schema(nullable = true) @Valid ProposalReasonRequest reason,
        @Schema(nullable = true) @Valid ChangeCompetenceRequest competence,
        @Schema(nullable = true) @Valid AnswerProposalRequest answer,
        @Schema(nullable = true) @Valid RecordDeliveryRequest delivery) {

    /** A proposal as the caller saw it. */
    public record Chosen(@NotNull UUID id, @NotNull Integer version) {}

    /** 400 when what the act asks for is missing, or a proposal is there twice. */
    void check() {
        switch (act) {
            case REFER -> require("referral", referral);
            case RETURN -> require("remark", remark);
            case NOT_FORWARD -> require("reason", reason);
            case CHANGE_COMPETENCE -> require("competence", competence);
            case ANSWER -> require("answer", answer);
            case DELIVER -> require("delivery", delivery);
            case ACCEPT -> {}
        }
        if (proposals.stream().map(Chosen::id).distinct().count() < proposals.size()) {
            throw DomainException.invalid("proposals", "proposal.chosenTwice");
        }
    }

    private static void require(String field, Object given) {
        if (given == null) {
            throw DomainException.invalid(field, "field.NotNull");
        }
    }
}
