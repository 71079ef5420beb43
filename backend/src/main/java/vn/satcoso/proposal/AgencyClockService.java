package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.ProposalLedger.Held;

/** The clock of an agency: it stands still while it waits for what it asked, and is moved once, by the desk (S0-14). */
@ApplicationScoped
class AgencyClockService {
    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    ProposalRules rules;

    @Inject
    ProposalNotices notices;

    @Transactional
    ProposalResponse ask(UUID id, int version, String question) {
        Held held = ledger.hold(id, version, ProposalAct.ASK);
        held.proposal().clock(ProposalAct.ASK).ask(question, today(held), held.by());
        return told(id, held, question);
    }

    /** The clock goes on, and what it stood still is added in working days. */
    @Transactional
    ProposalResponse inform(UUID id, int version, String information) {
        Held held = ledger.hold(id, version, ProposalAct.INFORM);
        AgencyClock clock = held.proposal().clock(ProposalAct.INFORM);
        LocalDate since = held.before().standing().pausedOn();
        LocalDate due = held.proposal().dossier().referral().dueOn();
        clock.inform(information, rules.moved(due, since, today(held)), held.by());
        return told(id, held, information);
    }

    /** 409 the second time, 400 for a day that is over. */
    @Transactional
    ProposalResponse askExtension(UUID id, int version, AskExtensionRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.ASK_EXTENSION);
        if (request.until().isBefore(today(held))) {
            throw DomainException.invalid("until", "proposal.extensionOver");
        }
        held.proposal().clock(ProposalAct.ASK_EXTENSION).askExtension(request.until(), request.reason(), held.by());
        return told(id, held, request.reason());
    }

    @Transactional
    ProposalResponse decideExtension(UUID id, int version, DecideExtensionRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.DECIDE_EXTENSION);
        if (!request.granted() && request.note() == null) {
            throw DomainException.invalid("note", "proposal.refusalReasonNeeded");
        }
        held.proposal()
                .clock(ProposalAct.DECIDE_EXTENSION)
                .decideExtension(request.granted(), request.note(), held.by());
        return told(id, held, request.note());
    }

    private ProposalResponse told(UUID id, Held held, String words) {
        notices.told(held, ledger.done(held, words), words);
        return reader.get(id);
    }

    private static LocalDate today(Held held) {
        return LocalDate.ofInstant(held.now(), VietnamTime.ZONE);
    }
}
