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
import vn.satcoso.proposal.Overdue;
import vn.satcoso.proposal.ProposalAccess;
import vn.satcoso.proposal.ProposalGrouping;
import vn.satcoso.proposal.ProposalsAsOf;

/** The numbers, counted in one query of what the caller may see. */
@ApplicationScoped
class ProposalFigureList {
    private static final String DAY = "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";
    private static final String AGE = "cast(:day as date) - " + DAY.formatted("s.submitted_at");

    private static final String OVERDUE = "f.first_on is null and " + Overdue.of("s", "cast(:day as date)");
    private static final String COUNTS = """
            count(*) as found, count(*) filter (where s.kind = 'DIFFICULTY') as difficulties,
            count(*) filter (where s.kind = 'PROPOSAL') as proposals,
            count(*) filter (where s.state <> 'CLOSED') as open_ones,
            count(*) filter (where s.state = 'CLOSED') as closed_ones,
            count(*) filter (where s.closure = 'SETTLED') as settled,
            count(*) filter (where s.closure = 'NOT_FORWARDED') as not_forwarded,
            count(*) filter (where s.closure in ('CONFIRMED', 'SILENT')) as confirmed,
            count(*) filter (where s.reopened > 0) as reopened,
            count(f.first_on) as answered, count(*) filter (where f.in_time) as on_time,
            count(*) filter (where not f.in_time or (%1$s)) as late,
            percentile_disc(0.5) within group (order by f.first_on - %2$s) filter (where f.first_on is not null) as median,
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
        String tables = ProposalsAsOf.tables(filter) + by.tables() + ProposalsAsOf.ANSWERS;
        return ProposalsAsOf.narrow(access.visible(ListQuery.select(columns, tables)), filter)
                .bind("day", filter.asOf == null ? LocalDate.now(clock) : filter.asOf)
                .bind("now", Overdue.moment(filter.asOf, clock))
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
