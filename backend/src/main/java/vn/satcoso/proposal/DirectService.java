package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentService;
import vn.satcoso.attachment.OwnerKind;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.ProposalLedger.Held;

/** What the Standing Body does with a direct matter: it directs an agency, and ends it by a written result (S0-24…S0-26). */
@ApplicationScoped
class DirectService {
    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    Slips slips;

    @Inject
    Desks desks;

    @Inject
    ProposalNotices notices;

    @Inject
    AttachmentService files;

    @Transactional
    ProposalResponse direct(UUID id, int version, DirectAgencyRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.DIRECT_AGENCY);
        Set<UUID> before = held.proposal().dossier().agencies();
        held.proposal().direct(slips.of(held, request), held.by());
        notices.told(held, ledger.done(held, request.note()), null);
        Set<UUID> now = held.proposal().dossier().agencies();
        notices.takenBack(
                before.stream().filter(agency -> !now.contains(agency)).toList());
        return reader.get(id);
    }

    /** Not hot, beyond competence and urgent: from now on an ordinary matter, seen by all who see those (S0-24). */
    @Transactional
    ProposalResponse makeOrdinary(UUID id, int version, MakeOrdinaryRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.MAKE_ORDINARY);
        ProposalFacts before = held.before();
        Competence competence = request.competence() == null ? before.standing().competence() : request.competence();
        Desk desk = desks.of(before.origin(), competence, before.author());
        held.proposal().makeOrdinary(competence, desk, held.now());
        notices.told(held, ledger.done(held, request.reason()), request.reason());
        return reader.get(id);
    }

    /** The written result to the Standing Committee, without which it does not end; 400 without the signed paper (S0-26). */
    @Transactional
    ProposalResponse reportResult(UUID id, int version, AnswerProposalRequest result) {
        Held held = ledger.hold(id, version, ProposalAct.REPORT_RESULT);
        held.proposal().reportResult(result.text(), LocalDate.ofInstant(held.now(), VietnamTime.ZONE), held.by());
        files.bind(
                result.files(),
                OwnerKind.PROPOSAL_ANSWER,
                held.proposal().dossier().latest().id(),
                "attachmentIds");
        ProposalFacts after = ledger.done(held, null);
        notices.told(held, after, null);
        return reader.get(id);
    }
}
