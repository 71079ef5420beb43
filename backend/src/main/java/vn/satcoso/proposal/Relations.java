package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;

/** What proposals have to do with each other. */
@ApplicationScoped
class Relations {
    private static final String BOTH_WAYS = """
            (select distinct on (tie.id) tie.*
             from (select l.to_id as id, case l.kind when 'MERGED' then 'MERGED_INTO' when 'SPLIT' then 'SPLIT_INTO'
                                         else 'LINKED' end as relation, l.linked_at
                   from proposal_link l where l.from_id = :proposal
                   union all
                   select l.from_id, case l.kind when 'MERGED' then 'MERGED_FROM' when 'SPLIT' then 'SPLIT_FROM'
                                     else 'LINKED' end, l.linked_at
                   from proposal_link l where l.to_id = :proposal) tie
             order by tie.id, tie.relation = 'LINKED') r join proposal p on p.id = r.id""";

    @Inject
    EntityManager em;

    @Inject
    ProposalAccess access;

    /** Those of them that the caller sees; of two that were linked and then merged, the merging. */
    List<RelatedProposal> of(UUID proposalId) {
        return access.visible(ListQuery.select(
                                "p.id, p.number, r.relation, p.state, left(p.content, 300) as beginning, r.linked_at",
                                BOTH_WAYS)
                        .bind("proposal", proposalId))
                .orderBy("r.linked_at, p.id")
                .list(
                        em,
                        row -> new RelatedProposal(
                                row.id("id"),
                                row.number("number"),
                                row.choice("relation", Relation.class),
                                row.choice("state", ProposalState.class),
                                row.text("beginning")));
    }

    /** Says it once, of two that are linked from whichever side; whether that was new. */
    boolean add(UUID from, UUID to, String kind, Acting by) {
        em.flush();
        return em.createNativeQuery("""
                        insert into proposal_link (from_id, to_id, kind, linked_by, linked_at)
                        select :from, :to, :kind, :by, :now
                        where :kind <> 'LINKED' or not exists (
                            select 1 from proposal_link
                            where (from_id, to_id) in ((:from, :to), (:to, :from)))
                        on conflict do nothing""")
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kind", kind)
                        .setParameter("by", by.name())
                        .setParameter("now", Timestamp.from(by.now()))
                        .executeUpdate()
                == 1;
    }
}
