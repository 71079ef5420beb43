package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.proposal.ProposalLedger.Held;

/** The routing desk of a commune, a district or the province: chosen, sent on, given back, and nothing lost (S0-23, S0-35). */
@ApplicationScoped
public class DeskService {
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
    RequestLanguage language;

    /** To its author, who is told which fields are unclear. */
    @Transactional
    public ProposalResponse giveBack(UUID id, int version, ReturnProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.RETURN);
        List<String> fields =
                request.fields().stream().distinct().map(Enum::name).toList();
        held.proposal().giveBack(fields, request.note(), held.now());
        String why = words(request);
        notices.told(held, ledger.done(held, why), why);
        return reader.get(id);
    }

    @Transactional
    public ProposalResponse notForward(UUID id, int version, String reason) {
        Held held = ledger.hold(id, version, ProposalAct.NOT_FORWARD);
        held.proposal().notForward(reason, held.now());
        notices.told(held, ledger.done(held, reason), reason);
        return reader.get(id);
    }

    /** 409 when it would lie at the same desk by the same competence. */
    @Transactional
    public ProposalResponse changeCompetence(UUID id, int version, ChangeCompetenceRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.CHANGE_COMPETENCE);
        StandingFacts before = held.before().standing();
        Desk desk = desks.nearest(
                held.before().origin().unitId(), request.competence().desk());
        if (request.competence() == before.competence() && desk.id().equals(before.deskId())) {
            throw DomainException.conflict("proposal.sameCompetence");
        }
        held.proposal().changeCompetence(request.competence(), desk, held.now());
        notices.told(held, ledger.done(held, request.reason()), request.reason());
        return reader.get(id);
    }

    /** To an agency by a numbered slip; 400 when the agency is none of the place, or the day is later than the rule's. */
    @Transactional
    public ProposalResponse refer(UUID id, int version, ReferProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.REFER);
        held.proposal().refer(slips.of(held, request), held.by());
        notices.told(held, ledger.done(held, request.note()), request.note());
        return reader.get(id);
    }

    /** The commune's answer to a model that an official suggested (S1-12). */
    @Transactional
    ProposalResponse respond(UUID id, int version, boolean adopted, String reason) {
        Held held = ledger.hold(id, version, adopted ? ProposalAct.ADOPT : ProposalAct.NOT_ADOPT);
        held.proposal().respond(adopted, reason, held.now());
        notices.told(held, ledger.done(held, reason), reason);
        return reader.get(id);
    }

    private String words(ReturnProposalRequest request) {
        String fields = request.fields().stream()
                .distinct()
                .map(field -> language.text("proposal.field." + field))
                .collect(Collectors.joining(", "));
        return Stream.of(fields, request.note()).filter(text -> text != null).collect(Collectors.joining("; "));
    }
}
