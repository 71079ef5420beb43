package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.satcoso.platform.paging.ListQuery;

/** The rows of the ladder: its rules, what has come to which rung, and who was told. */
@ApplicationScoped
class Escalations {
    /** The one number of this job among the locks of the database. */
    private static final long LOCK = 7_310_020L;

    /** The rungs of each matter whose day has come; only the highest is told, once for a due date. */
    private static final String RUNGS = """
            (select distinct on (p.id) p.id, p.due_on, r.days, r.parties
             from proposal p
             cross join (select x.days, array_agg(x.party order by x.party) as parties from proposal_escalation_rule x
                         where x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)
                         group by x.days) r
             where p.state in ('REFERRED', 'ACCEPTED', 'DISPUTED') and p.due_on <= :horizon
               and working_day_from(p.due_on, r.days) <= :today
             order by p.id, r.days desc) t""";

    @Inject
    EntityManager em;

    /** Whether this transaction is the only one of its kind now; the lock ends with it. */
    boolean alone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** What has come to a rung by today of which nobody was told. */
    List<EscalationStep> due(LocalDate today) {
        return ListQuery.select("t.id, t.due_on, t.days, t.parties", RUNGS)
                .bind("today", today)
                .bind("horizon", today.plusDays(90))
                .where("""
                        not exists (select 1 from proposal_escalation e
                                    where e.proposal_id = t.id and e.due_on = t.due_on and e.days >= t.days)""")
                .list(
                        em,
                        row -> new EscalationStep(
                                row.id("id"),
                                row.date("due_on"),
                                row.number("days"),
                                row.texts("parties").stream()
                                        .map(Party::valueOf)
                                        .toList()));
    }

    void note(EscalationStep step, Instant now, Stream<String> told) {
        em.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into proposal_escalation (proposal_id, due_on, days, told_at, told)
                        values (:proposal, :dueOn, :days, :now, :told)""")
                .setParameter("proposal", step.proposalId())
                .setParameter("dueOn", step.dueOn())
                .setParameter("days", step.days())
                .setParameter("now", Timestamp.from(now))
                .setParameter("told", told.toArray(String[]::new), String[].class)
                .executeUpdate();
    }

    /** Those whose place of origin had until before today to say what is so, and said nothing. */
    List<UUID> silent(LocalDate today) {
        return ListQuery.select("p.id", "proposal p")
                .where("p.state = 'ANSWERED' and p.line = 'UP' and p.confirm_by < :today", "today", today)
                .list(em, row -> row.id("id"));
    }

    List<EscalationResponse> of(UUID proposalId) {
        return ListQuery.select("e.due_on, e.days, e.told_at, e.told", "proposal_escalation e")
                .where("e.proposal_id = :proposal", "proposal", proposalId)
                .sort(null, Map.of("toldAt", "e.told_at"), "toldAt", "e.days")
                .list(
                        em,
                        row -> new EscalationResponse(
                                row.date("due_on"), row.number("days"), row.instant("told_at"), row.texts("told")));
    }
}
