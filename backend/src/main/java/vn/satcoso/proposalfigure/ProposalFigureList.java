package vn.satcoso.proposalfigure;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.proposal.Overdue;
import vn.satcoso.proposal.ProposalAccess;
import vn.satcoso.proposal.ProposalGrouping;
import vn.satcoso.proposal.ProposalMeasure;
import vn.satcoso.proposal.ProposalsAsOf;

/** The numbers, counted in one query of what the caller may see. */
@ApplicationScoped
class ProposalFigureList {
    private static final String COUNTS = Stream.of(ProposalMeasure.values())
            .map(ProposalFigureList::counted)
            .collect(joining(
                    ", ",
                    "count(*) as found, ",
                    ", percentile_disc(0.5) within group (order by f.first_on - "
                            + ProposalsAsOf.DAY.formatted("s.submitted_at")
                            + ") filter (where f.first_on is not null) as median"));

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
                .orderBy(by.key() + ", 1")
                .list(em, ProposalFigureList::figure);
    }

    private static String counted(ProposalMeasure measure) {
        return "count(*) filter (where " + measure.condition() + ") as " + measure.name();
    }

    private static ProposalFigure figure(Row row) {
        int onTime = of(row, ProposalMeasure.ON_TIME);
        int late = of(row, ProposalMeasure.LATE);
        int reopened = of(row, ProposalMeasure.REOPENED);
        int answered = of(row, ProposalMeasure.ANSWERED);
        return new ProposalFigure(
                row.text("key"),
                row.text("name"),
                row.number("found"),
                of(row, ProposalMeasure.DIFFICULTIES),
                of(row, ProposalMeasure.PROPOSALS),
                of(row, ProposalMeasure.OPEN),
                of(row, ProposalMeasure.CLOSED),
                of(row, ProposalMeasure.SETTLED),
                of(row, ProposalMeasure.NOT_FORWARDED),
                of(row, ProposalMeasure.CONFIRMED),
                reopened,
                answered,
                onTime,
                late,
                of(row, ProposalMeasure.DESK_LATE),
                Share.of(onTime, onTime + late),
                Share.of(reopened, answered),
                row.number("median"),
                new ProposalFigure.Ages(
                        of(row, ProposalMeasure.UP_TO_10),
                        of(row, ProposalMeasure.UP_TO_20),
                        of(row, ProposalMeasure.UP_TO_30),
                        of(row, ProposalMeasure.UP_TO_60),
                        of(row, ProposalMeasure.OVER_60)));
    }

    private static int of(Row row, ProposalMeasure measure) {
        return row.number(measure.name().toLowerCase(Locale.ROOT));
    }
}
