package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.proposal.ProposalLedger.Held;

/** What the lead, those who work with it and the desk say to each other on one proposal (S2-27). */
@ApplicationScoped
class CommentService {
    @Inject
    ProposalList list;

    @Inject
    ProposalParties parties;

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalNotices notices;

    @Inject
    EntityManager em;

    /** The oldest first. */
    @Transactional
    List<CommentResponse> of(UUID id) {
        list.one(id).orElseThrow(ProposalLedger::missing);
        return ListQuery.select("c.*", "proposal_comment c")
                .where("c.proposal_id = :proposal", "proposal", id)
                .orderBy("c.written_at, c.id")
                .list(
                        em,
                        row -> new CommentResponse(
                                row.id("id"),
                                row.text("text"),
                                row.text("written_by"),
                                row.text("written_for"),
                                row.instant("written_at")));
    }

    /** 403 for who does not work on it, 409 when it is over. */
    @Transactional
    List<CommentResponse> add(UUID id, String text) {
        SeenProposal seen = list.one(id).orElseThrow(ProposalLedger::missing).facts();
        if (!ProposalAct.COMMENT.belongsTo(seen.line(), parties.of(seen))) {
            throw DomainException.forbidden("proposal.mayNot");
        }
        if (!ProposalAct.COMMENT.possible(seen.line(), seen.state())) {
            throw DomainException.conflict("proposal.now." + seen.state());
        }
        Acting by = ledger.acting();
        em.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into proposal_comment (id, proposal_id, text, written_by, written_for, written_at)
                        values (:id, :proposal, :text, :by, :unit, :now)""")
                .setParameter("id", Ids.next())
                .setParameter("proposal", id)
                .setParameter("text", text)
                .setParameter("by", by.name())
                .setParameter("unit", ledger.seat(), String.class)
                .setParameter("now", Timestamp.from(by.now()))
                .executeUpdate();
        ledger.noted(id, ProposalAct.COMMENT, Map.of("comment", text));
        Proposal proposal = proposals.findById(id);
        notices.told(Held.byRule(proposal, ProposalAct.COMMENT, proposal.facts(), by), proposal.facts(), text);
        return of(id);
    }
}
