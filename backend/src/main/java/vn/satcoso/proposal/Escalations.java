package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/** The rows of the ladder: its rules, what has come to which rung, and who was told. */
@ApplicationScoped
class Escalations {
    /** The numbers of the two jobs among the locks of the database. */
    static final long NIGHTLY = 7_310_020L;

    static final long HOURLY = 7_310_031L;

    /** The rungs of each matter whose day has come; only the highest is told, once for a due date. */
    private static final String RUNGS = """
            (select distinct on (p.id) p.id, p.due_on, r.days, r.parties
             from proposal p
             cross join (select x.days, array_agg(x.party order by x.party) as parties from proposal_escalation_rule x
                         where x.days is not null and x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)
                         group by x.days) r
             where p%s and p.due_at is null and p.due_on <= :horizon
               and working_day_from(p.due_on, r.days) <= :today
             order by p.id, r.days desc) t""".formatted(Overdue.RUNS);

    /** The same by the hour; a matter whose clock stands still has no due date, and comes to none. */
    private static final String HOURS = """
            (select distinct on (p.id) p.id, p.due_on, p.due_at, r.hours, r.parties
             from proposal p
             cross join (select x.hours, array_agg(x.party order by x.party) as parties from proposal_escalation_rule x
                         where x.hours is not null and x.valid_from <= :today
                           and (x.valid_to is null or x.valid_to >= :today)
                         group by x.hours) r
             where p.state in ('REFERRED', 'ACCEPTED', 'DISPUTED') and p.due_at is not null and p.due_on is not null
               and p.due_at + r.hours * interval '1 hour' <= :now
             order by p.id, r.hours desc) t""";

    @Inject
    EntityManager em;

    /** Whether this transaction is the only one of its kind now; the lock ends with it. */
    boolean alone(long lock) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", lock)
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
                                row.id("id"), row.date("due_on"), row.number("days"), null, null, parties(row)));
    }

    /** What has come to a rung by this moment of which nobody was told. */
    List<EscalationStep> due(Instant now, LocalDate today) {
        return ListQuery.select("t.id, t.due_on, t.due_at, t.hours, t.parties", HOURS)
                .bind("today", today)
                .bind("now", Timestamp.from(now))
                .where("""
                        not exists (select 1 from proposal_escalation e
                                    where e.proposal_id = t.id and e.due_at = t.due_at and e.hours >= t.hours)""")
                .list(
                        em,
                        row -> new EscalationStep(
                                row.id("id"),
                                row.date("due_on"),
                                null,
                                row.instant("due_at"),
                                row.number("hours"),
                                parties(row)));
    }

    /** Those of a rung: first whoever has it, then the desk and those above it. */
    static List<Party> parties(Row row) {
        return row.texts("parties").stream()
                .map(Party::valueOf)
                .sorted(Comparator.comparing((Party party) -> party != Party.LEAD)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    void note(EscalationStep step, Instant now, Stream<String> told) {
        em.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into proposal_escalation (proposal_id, due_on, days, due_at, hours, told_at, told)
                        values (:proposal, :dueOn, :days, :dueAt, :hours, :now, :told)""")
                .setParameter("proposal", step.proposalId())
                .setParameter("dueOn", step.dueOn())
                .setParameter("days", step.days(), Integer.class)
                .setParameter("dueAt", step.dueAt(), Instant.class)
                .setParameter("hours", step.hours(), Integer.class)
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
        return ListQuery.select("e.due_on, e.days, e.due_at, e.hours, e.told_at, e.told", "proposal_escalation e")
                .where("e.proposal_id = :proposal", "proposal", proposalId)
                .sort(null, Map.of("toldAt", "e.told_at"), "toldAt", "e.days, e.hours")
                .list(
                        em,
                        row -> new EscalationResponse(
                                row.date("due_on"),
                                row.number("days"),
                                row.instant("due_at"),
                                row.number("hours"),
                                row.instant("told_at"),
                                row.texts("told")));
    }
}
