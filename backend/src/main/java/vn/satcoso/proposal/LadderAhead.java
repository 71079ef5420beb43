package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.proposal.Ladder.Office;
import vn.satcoso.unit.UnitKind;

/** Which rung a matter comes to next, and who is told then. */
@ApplicationScoped
class LadderAhead {
    /** The rungs that lie above the last of which somebody was told; {@code come} is one whose time is here. */
    private static final String RUNGS = """
            (select x.days, x.hours, array_agg(x.party order by x.party) as parties, p.line, p.due_on, p.due_at,
                    case when x.days is not null then working_day_from(p.due_on, x.days) end as on_day,
                    p.due_at + x.hours * interval '1 hour' as at_hour,
                    g.name as agency, d.name as desk, d.kind as desk_kind,
                    (select v.name from unit v where v.kind = 'PROVINCE' and starts_with(p.path, v.path)) as province
             from proposal p left join unit g on g.id = p.agency_id join unit d on d.id = p.desk_id
             join proposal_escalation_rule x on (x.hours is null) = (p.due_at is null)
                  and x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)
             where p.id = :proposal and p.due_on is not null and p%s
             group by p.id, g.id, d.id, x.days, x.hours) t
            cross join lateral (select coalesce(t.on_day <= :today, t.at_hour <= :now) as come,
                                       coalesce(t.days, t.hours) as distance) c""".formatted(Overdue.RUNS);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Null when none comes: nothing is due, or the highest was told. */
    ComingStep next(UUID proposalId) {
        return ListQuery.select("t.*, c.distance", RUNGS)
                .bind("proposal", proposalId)
                .bind("today", LocalDate.now(clock))
                .bind("now", Timestamp.from(clock.instant()))
                .where("""
                        not exists (select 1 from proposal_escalation e where e.proposal_id = :proposal
                                    and (t.days is not null and e.due_on = t.due_on and e.days >= t.days
                                         or e.due_at = t.due_at and e.hours >= t.hours))""")
                .sort(null, Map.of("come", "c.come"), "come,desc", "case when c.come then -distance else distance end")
                .first(1, em, LadderAhead::step)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static ComingStep step(Row row) {
        boolean direct = row.choice("line", ProposalLine.class) == ProposalLine.DIRECT;
        List<String> told = Escalations.parties(row).stream()
                .map(party -> office(party, direct, row).name())
                .distinct()
                .toList();
        return new ComingStep(
                row.number("days"), row.date("on_day"), row.number("hours"), row.instant("at_hour"), told);
    }

    private static Office office(Party rung, boolean direct, Row row) {
        Party party = Ladder.holder(rung, row.text("agency") != null);
        String role = Ladder.role(party, direct, row.choice("desk_kind", UnitKind.class));
        String unit = row.text(
                switch (party) {
                    case LEAD -> "agency";
                    case DESK -> "desk";
                    default -> "province";
                });
        return new Office(null, role, unit);
    }
}
