package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentService;
import vn.satcoso.attachment.OwnerKind;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.ProposalLedger.Held;

/** What the agencies do, and what comes of their answers: three deliveries, and the word of the place (S0-48…S0-50). */
@ApplicationScoped
public class ProposalAnswerService {
    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    ProposalRules rules;

    @Inject
    Desks desks;

    @Inject
    ProposalNotices notices;

    @Inject
    AttachmentService files;

    @Transactional
    public ProposalResponse accept(UUID id, int version) {
        Held held = ledger.hold(id, version, ProposalAct.ACCEPT);
        held.proposal().accept(held.by());
        notices.told(held, ledger.done(held, null), null);
        return reader.get(id);
    }

    /** 400 unless it names who should have the matter instead: an agency to which the desk may send it, or in words. */
    @Transactional
    ProposalResponse decline(UUID id, int version, DeclineReferralRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.DECLINE);
        if (request.suggestedUnitId() == null && request.suggestedName() == null) {
            throw DomainException.invalid("suggestedUnitId", "proposal.suggestionNeeded");
        }
        if (request.suggestedUnitId() != null
                && desks.agencies(
                                List.of(request.suggestedUnitId()),
                                held.seen().path(),
                                held.seen().deskPath())
                        .isEmpty()) {
            throw DomainException.invalid("suggestedUnitId", "proposal.noSuchAgency");
        }
        held.proposal().decline(request, desk(held), held.by());
        notices.told(held, ledger.done(held, request.reason()), request.reason());
        return reader.get(id);
    }

    /** In writing; 400 without the signed paper (S0-48), which may answer several matters. */
    @Transactional
    public ProposalResponse answer(UUID id, int version, AnswerProposalRequest answer) {
        Held held = ledger.hold(id, version, ProposalAct.ANSWER);
        held.proposal().answer(answer.text(), today(held), due(held), held.by());
        files.bindShared(
                answer.files(),
                OwnerKind.PROPOSAL_ANSWER,
                held.proposal().dossier().latest().id(),
                "attachmentIds");
        ProposalFacts after = ledger.done(held, null);
        notices.told(held, after, answer.number());
        return reader.get(id);
    }

    /** 403 for a recipient of whom the caller cannot say it; 409 when it is recorded already. */
    @Transactional
    public ProposalResponse deliver(UUID id, int version, RecordDeliveryRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.DELIVER);
        if (!ProposalParties.mayDeliver(request.recipient(), held.seen(), held.parties())) {
            throw DomainException.forbidden("proposal.mayNotDeliver");
        }
        held.proposal()
                .deliver(
                        request.recipient(),
                        request.deliveredAt(),
                        request.receipt(),
                        rules.confirmBy(today(held)),
                        held.by());
        notices.told(held, ledger.done(held, request.receipt()), null);
        return reader.get(id);
    }

    /** 409 until all three have it. */
    @Transactional
    ProposalResponse confirm(UUID id, int version, ConfirmAnswerRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.CONFIRM);
        held.proposal().confirm(Verdict.CONFIRMED, request.note(), desk(held), held.by());
        notices.told(held, ledger.done(held, request.note()), request.note());
        return reader.get(id);
    }

    @Transactional
    ProposalResponse dispute(UUID id, int version, String reason) {
        Held held = ledger.hold(id, version, ProposalAct.DISPUTE);
        held.proposal().require(ProposalAct.DISPUTE);
        LocalDate today = today(held);
        int days = rules.answerDays(desks.levelOf(held.seen().agencyId()), today);
        held.proposal().dispute(reason, rules.after(today, days), held.by());
        notices.told(held, ledger.done(held, reason), reason);
        return reader.get(id);
    }

    private Desk desk(Held held) {
        return desks.desk(held.before().standing().deskId());
    }

    private LocalDate due(Held held) {
        List<Referral> referrals = held.proposal().dossier().referrals();
        return referrals.isEmpty()
                ? null
                : rules.moved(
                        referrals.getLast().dueOn(), held.before().standing().pausedOn(), today(held));
    }

    private static LocalDate today(Held held) {
        return LocalDate.ofInstant(held.now(), VietnamTime.ZONE);
    }
}
