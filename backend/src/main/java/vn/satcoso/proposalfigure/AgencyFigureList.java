package vn.satcoso.proposalfigure;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.Overdue;
import vn.satcoso.proposal.ProposalAccess;
import vn.satcoso.proposal.ProposalsAsOf;
import vn.satcoso.proposal.ReferralMeasure;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** What agencies did with what was referred to them, counted in one query of what the caller may see. */
@ApplicationScoped
class AgencyFigureList {
    /**
     * What was referred to the units of the area, found by these: their ids are one array, and the offset has it read first,
     * since most matters of an area were not referred to anybody in it.
     */
    private static final String REFERRALS = """
             join (select xr.* from proposal_referral xr where xr.lead_id = any (array(
                       select y.id from unit x join unit y on y.path >= x.path and y.path < left(x.path, -1) || '/'
                       where x.path in (:tops)))
                   and xr.referred_at < :dayEnd offset 0) r on r.proposal_id = p.id
            """ + ReferralMeasure.ANSWERS + " join unit g on g.id = r.lead_id";

    private static final String COLUMNS = "g.id, g.code, g.name, g.kind, "
            + Stream.of(ReferralMeasure.values()).map(AgencyFigureList::counted).collect(joining(", "))
            + ", percentile_disc(0.5) within group (order by w.first_on - r.referred_on)"
            + " filter (where w.first_on is not null) as median";

    @Inject
    EntityManager em;

    @Inject
    ProposalAccess access;

    @Inject
    Clock clock;

    /** Those of the area, or the one of them that is named. */
    List<AgencyFigure> of(AgencyFigureFilter filter, Area area, UUID only) {
        if (area.isEmpty()) {
            return List.of();
        }
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return ProposalsAsOf.narrow(
                        access.visible(ListQuery.select(COLUMNS, ProposalsAsOf.tables(filter) + REFERRALS)), filter)
                .bind("tops", area.paths())
                .filter("g.id = :only", "only", only)
                .filter("r.referred_on >= :referredFrom", "referredFrom", filter.referredFrom)
                .filter("r.referred_on <= :referredTo", "referredTo", filter.referredTo)
                .bind("day", day)
                .bind("now", Overdue.moment(filter.asOf, clock))
                .bind("dayEnd", day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime())
                .groupBy("g.id")
                .sort(null, Map.of("name", "g.name collate \"vi-x-icu\""), "name", "g.id")
                .list(em, AgencyFigureList::figure);
    }

    private static String counted(ReferralMeasure measure) {
        return "count(distinct p.id) filter (where " + measure.condition() + ") as " + measure.name();
    }

    private static AgencyFigure figure(Row row) {
        int onTime = of(row, ReferralMeasure.ON_TIME);
        int late = of(row, ReferralMeasure.LATE);
        int overdue = of(row, ReferralMeasure.OVERDUE);
        return new AgencyFigure(
                new UnitRef(row.id("id"), row.text("code"), row.text("name"), row.choice("kind", UnitKind.class)),
                of(row, ReferralMeasure.REFERRED),
                of(row, ReferralMeasure.WAITING),
                of(row, ReferralMeasure.ACCEPTED),
                of(row, ReferralMeasure.DECLINED),
                of(row, ReferralMeasure.RECALLED),
                of(row, ReferralMeasure.ANSWERED),
                onTime,
                late,
                overdue,
                of(row, ReferralMeasure.DISPUTED),
                of(row, ReferralMeasure.EXTENSION_ASKED),
                of(row, ReferralMeasure.EXTENSION_GRANTED),
                Share.of(onTime, onTime + late + overdue),
                row.number("median"));
    }

    private static int of(Row row, ReferralMeasure measure) {
        return row.number(measure.name().toLowerCase(Locale.ROOT));
    }
}
