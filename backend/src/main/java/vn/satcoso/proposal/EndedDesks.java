package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.time.Days;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.unit.UnitService;

/** What lies at the desk of a committee that is no more goes to the one that stands above it, and its history says so. */
@ApplicationScoped
class EndedDesks {
    @Inject
    ProposalRepository proposals;

    @Inject
    Desks desks;

    @Inject
    UnitService units;

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalNotices notices;

    @Inject
    EntityManager em;

    record Lying(UUID proposalId, UUID deskId, LocalDate endedOn) {}

    List<Lying> lying(LocalDate today) {
        return ListQuery.select("p.id, d.id as desk_id, d.valid_to", "unit d join proposal p on p.desk_id = d.id")
                .where("d.valid_to < :today", "today", today)
                .where("d.kind in ('COMMUNE', 'DISTRICT')")
                .where("p.state not in ('DRAFT', 'CLOSED') and p.line <> 'DIRECT'")
                .list(em, row -> new Lying(row.id("id"), row.id("desk_id"), row.date("valid_to")));
    }

    /** Unless somebody moved or ended it since it was looked up, or no committee stands above. */
    void move(Lying one, Acting by) {
        Proposal proposal = proposals.held(one.proposalId()).orElseThrow();
        ProposalFacts before = proposal.facts();
        Desk next = desks.desk(one.deskId());
        boolean lies = one.deskId().equals(before.standing().deskId())
                && ProposalAct.MOVE_DESK.possible(
                        before.line(), before.standing().state());
        if (!lies || next.id().equals(one.deskId())) {
            return;
        }
        proposal.moveTo(next);
        String why = Messages.text(
                Messages.VIETNAMESE,
                "proposal.deskEnded",
                List.of(units.name(one.deskId()), Days.text(one.endedOn()), units.name(next.id())));
        ProposalFacts after = ledger.done(proposal, before, ProposalAct.MOVE_DESK, why, by);
        notices.told(Held.byRule(proposal, ProposalAct.MOVE_DESK, before, by), after, why);
    }
}
