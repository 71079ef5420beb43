package vn.satcoso.proposalbulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.platform.error.Problems;
import vn.satcoso.proposal.DeskService;
import vn.satcoso.proposal.ProposalAnswerService;
import vn.satcoso.proposal.ProposalResponse;
import vn.satcoso.proposalbulk.BulkActRequest.Chosen;
import vn.satcoso.proposalbulk.BulkActResponse.Result;

/**
 * One act on several proposals. Each is done as if it had been chosen alone, in a transaction of its own with its own event
 * and slip: one that is refused undoes none of the others.
 */
@ApplicationScoped
class BulkActService {
    @Inject
    DeskService desk;

    @Inject
    ProposalAnswerService answers;

    @Inject
    Problems problems;

    /** 400 when the request as a whole is wrong; what is wrong with one proposal is told with it. */
    BulkActResponse act(BulkActRequest request) {
        request.check();
        return BulkActResponse.of(request.proposals().stream()
                .map(chosen -> result(chosen, request))
                .toList());
    }

    private Result result(Chosen chosen, BulkActRequest request) {
        try {
            return new Result(
                    chosen.id(), act(chosen.id(), chosen.version(), request).row(), null);
        } catch (RuntimeException refused) {
            return new Result(chosen.id(), null, problems.of(refused, "/api/v1/proposals/" + chosen.id()));
        }
    }

    private ProposalResponse act(UUID id, int version, BulkActRequest request) {
        return switch (request.act()) {
            case REFER -> desk.refer(id, version, request.referral());
            case RETURN -> desk.giveBack(id, version, request.remark());
            case NOT_FORWARD -> desk.notForward(id, version, request.reason().reason());
            case CHANGE_COMPETENCE -> desk.changeCompetence(id, version, request.competence());
            case ACCEPT -> answers.accept(id, version);
            case ANSWER -> answers.answer(id, version, request.answer());
            case DELIVER -> answers.deliver(id, version, request.delivery());
        };
    }
}
