package vn.satcoso.proposalfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.proposal.ProposalAccess;
import vn.satcoso.proposal.ProposalGrouping;
import vn.satcoso.proposal.ProposalsAsOf;

/** The numbers, counted in one query of what the caller may see. */
@ApplicationScoped
class ProposalFigureList {
    private static final String DAY = "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";
    private static final String AGE = "cast(:day as date) - " + DAY.formatted("s.submitted_at");

    /** The first answer, and whether the last one to be given by the day came by the due date of its referral. */
    private static final String ANSWERS = """
            left join lateral (
                select min(w.answered_on) as first_on, bool_and(w.answered_on <= w.due_on) as in_time
                from (select cast(x.answered_at at time zone 'Asia/Ho_Chi_Minh' as date) as answered_on,
                             coalesce(x.due_on, r.due_on) as due_on
                      from proposal_answer x left join proposal_referral r on r.id = x.referral_id
                      where x.proposal_id = p.id) w
                where w.answered_on <= cast(:day as date)) a on true""";

    private static final String FROM = ProposalsAsOf.TABLES + "\n" + ANSWERS + "\n" + """
            left join unit g on g.id = coalesce(s.agency_id,
                (select l.lead_id from proposal_referral l where l.proposal_id = p.id
                 and cast(l.referred_at at time zone 'Asia/Ho_Chi_Minh' as date) <= cast(:day as date) order by l.place desc limit 1))
             join unit u on u.id = s.unit_id
             join unit c on c.id = case when u.kind = 'CELL' then u.parent_id else u.id end""";

    private static final String OVERDUE =
            "a.first_on is null and s.due_on < cast(:day as date) and s.state in ('REFERRED', 'ACCEPTED', 'DISPUTED')";
    private static final String COUNTS = """
            count(*) as found, count(*) filter (where s.kind = 'DIFFICULTY') as difficulties,
            count(*) filter (where s.kind = 'PROPOSAL') as proposals,
            count(*) filter (where s.state <> 'CLOSED') as open_ones,
            count(*) filter (where s.state = 'CLOSED') as closed_ones,
            count(*) filter (where s.closure = 'SETTLED') as settled,
            count(*) filter (where s.closure = 'NOT_FORWARDED') as not_forwarded,
            count(*) filter (where s.closure in ('CONFIRMED', 'SILENT')) as confirmed,
            count(*) filter (where s.reopened > 0) as reopened,
            count(a.first_on) as answered, count(*) filter (where a.in_time) as on_time,
            count(*) filter (where not a.in_time or (%1$s)) as late,
            percentile_disc(0.5) within group (order by a.first_on - %2$s) filter (where a.first_on is not null) as median,
            count(*) filter (where s.state <> 'CLOSED' and %3$s <= 10) as age_10,
            count(*) filter (where s.state <> 'CLOSED' and %3$s between 11 and 20) as age_20,
            count(*) filter (where s.state <> 'CLOSED' and %3$s between 21 and 30) as age_30,
            count(*) filter (where s.state <> 'CLOSED' and %3$s between 31 and 60) as age_60,
            count(*) filter (where s.state <> 'CLOSED' and %3$s > 60) as age_more""".formatted(OVERDUE, DAY.formatted("s.submitted_at"), AGE);

    @Inject
    EntityManager em;

    @Inject
    ProposalAccess access;

    @Inject
    Clock clock;

    List<ProposalFigure> of(ProposalFigureFilter filter) {
        ProposalGrouping by = filter.by;
        String columns = by.key() + " as key, " + by.label() + " as name, " + COUNTS;
        return ProposalsAsOf.narrow(access.visible(ListQuery.select(columns, FROM)), filter)
                .bind("day", filter.asOf == null ? LocalDate.now(clock) : filter.asOf)
                .groupBy(by.key())
                .sort(null, Map.of("key", by.key()), "key", "1")
                .list(em, ProposalFigureList::figure);
    }

    private static ProposalFigure figure(Row row) {
        int onTime = row.number("on_time");
        int late = row.number("late");
        return new ProposalFigure(
                row.text("key"),
                row.text("name"),
                row.number("found"),
                row.number("difficulties"),
                row.number("proposals"),
                row.number("open_ones"),
                row.number("closed_ones"),
                row.number("settled"),
                row.number("not_forwarded"),
                row.number("confirmed"),
                row.number("reopened"),
                row.number("answered"),
                onTime,
                late,
                Share.of(onTime, onTime + late),
                Share.of(row.number("reopened"), row.number("answered")),
                row.number("median"),
                new ProposalFigure.Ages(
                        row.number("age_10"),
                        row.number("age_20"),
                        row.number("age_30"),
                        row.number("age_60"),
                        row.number("age_more")));
    }
}
