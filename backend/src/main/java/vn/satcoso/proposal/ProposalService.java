package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentService;
import vn.satcoso.attachment.OwnerKind;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;
import vn.satcoso.unit.UnitService.Located;

/** Writing a difficulty or proposal down, handing it in, and settling it (S0-16, S0-22, S0-27, S3-14). */
@ApplicationScoped
class ProposalService {
    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    ProposalAccess access;

    @Inject
    ProposalRules rules;

    @Inject
    Desks desks;

    @Inject
    UnitService units;

    @Inject
    ProposalNotices notices;

    @Inject
    AttachmentService files;

    /** 400 when the unit is no place where a matter can arise, 403 when the caller may not write. */
    @Transactional
    ProposalResponse create(CreateProposalRequest request) {
        Author author = access.author();
        Located unit = units.locate(request.unitId(), access.entry());
        if (unit.kind() == UnitKind.AGENCY) {
            throw DomainException.invalid("unitId", "proposal.notAnAgency");
        }
        ProposalLine line = request.line() == null ? ProposalLine.UP : request.line();
        if (line != ProposalLine.UP && author.officialId() == null) {
            throw DomainException.forbidden("proposal.onlyOfficials");
        }
        Acting by = ledger.acting();
        Proposal proposal = new Proposal(
                request.id(),
                line,
                request.content(),
                request.competence(),
                Origin.at(unit.id(), unit.path()),
                author,
                by.now());
        ledger.begun(proposal, by);
        if (request.attachmentIds() != null) {
            files.bind(request.attachmentIds(), OwnerKind.PROPOSAL, proposal.id(), "attachmentIds");
        }
        return reader.get(proposal.id());
    }

    @Transactional
    ProposalResponse update(UUID id, int version, UpdateProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.EDIT);
        held.proposal().write(request.content(), request.competence());
        ledger.done(held, null);
        return reader.get(id);
    }

    /** 400 naming each field that is missing or vague, with an example of a good one. */
    @Transactional
    ProposalResponse submit(UUID id, int version) {
        Held held = ledger.hold(id, version, ProposalAct.SUBMIT);
        held.proposal().submit(rules.clarity(), deskOf(held), held.now());
        notices.told(held, ledger.done(held, null), null);
        return reader.get(id);
    }

    @Transactional
    ProposalResponse withdraw(UUID id, int version, String reason) {
        Held held = ledger.hold(id, version, ProposalAct.WITHDRAW);
        held.proposal().withdraw(reason, held.now());
        notices.told(held, ledger.done(held, reason), reason);
        return reader.get(id);
    }

    /** By its author on the spot, by the official who took it as his own, or by the desk within its competence. */
    @Transactional
    ProposalResponse settle(UUID id, int version, SettleProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.SETTLE);
        UUID owner =
                held.parties().contains(Party.OWNER) ? held.before().standing().ownerId() : null;
        held.proposal().settle(request, rules.clarity(), deskOf(held), owner, held.by());
        notices.told(held, ledger.done(held, request.result()), request.result());
        return reader.get(id);
    }

    /** Where it lies, or would lie: a suggestion with the commune, a direct matter with the province. */
    private Desk deskOf(Held held) {
        ProposalFacts facts = held.before();
        UUID unit = facts.origin().unitId();
        return switch (facts.line()) {
            case UP ->
                facts.standing().competence() == null && facts.standing().deskId() != null
                        ? desks.desk(facts.standing().deskId())
                        : desks.of(facts.origin(), facts.standing().competence(), facts.author());
            case DOWN -> desks.nearest(unit, UnitKind.COMMUNE);
            case DIRECT -> desks.standingBody(unit);
        };
    }
}
