package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.web.CleanText;
import vn.satcoso.unit.UnitRef;

/**
 * The visits of a year and the cells of each host, as of a day: visits that a plan handed in by then names, those of the
 * rosters published by then, and those that had taken place by then, each with the heat of its cell on its day; a day still ahead has that of the day looked at.
 */
@ApplicationScoped
class SteeringList {
    private static final String FLAGGED = "h.level in ('HOT', 'COMPLEX', 'UNEASY')";

    /** Meetings are looked up visit by visit, as the offsets say: by a guess the planner reads those of the nation. */
    private static final String MEETING = """
            cross join lateral (select x.id, x.held_on from cell_meeting x
                                where x.cell_id = c.id and x.month = %s
                                  and x.kind = 'REGULAR' and x.cancel_reason is null offset 0) m""";

    /** A visit says itself where and when it was; no meeting that somebody attended is called off. */
    private static final String VISITS = """
            (select x.meeting_id, x.cell_id, x.parent_id, x.held_on, x.official_id, bool_or(x.way = 'PLAN') as planned,
                    bool_or(x.way = 'ROSTER') as rostered, bool_or(x.way = 'VISIT') as attended
             from (select m.id as meeting_id, c.id as cell_id, c.parent_id, m.held_on, w.official_id, 'PLAN' as way
                   from unit c join planned_visit v on v.cell_id = c.id join work_plan w on w.id = v.plan_id
                   %2$s
                   where %1$s and w.year = :year and w.state = 'SUBMITTED' and v.cancelled_at is null
                     and cast(w.first_submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :asOf
                   union all
                   select m.id, c.id, c.parent_id, m.held_on, l.official_id, 'ROSTER'
                   from unit c join roster_line l on l.cell_id = c.id join roster r on r.id = l.roster_id
                   %3$s
                   where %1$s and r.state = 'PUBLISHED'
                     and r.month >= make_date(:year, 1, 1) and r.month <= make_date(:year, 12, 1)
                     and cast(r.published_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :asOf
                   union all
                   select a.meeting_id, c.id, c.parent_id, a.meeting_held_on, a.official_id, 'VISIT'
                   from unit c join attendance a on a.meeting_cell_id = c.id
                   where %1$s and a.outcome = 'ATTENDED'
                     and a.meeting_held_on >= make_date(:year, 1, 1) and a.meeting_held_on <= :asOf
                     and a.meeting_month >= make_date(:year, 1, 1) and a.meeting_month <= make_date(:year, 12, 1)) x
             group by x.meeting_id, x.cell_id, x.parent_id, x.held_on, x.official_id) t""";

    private static final String HEAT = """
            \nleft join unit_heat h on h.unit_id = t.cell_id and h.valid_from <= least(t.held_on, cast(:asOf as date))
                and (h.valid_to is null or h.valid_to >= least(t.held_on, cast(:asOf as date)))""";
    private static final String PLACE = "\njoin unit c on c.id = t.cell_id join unit p on p.id = c.parent_id";
    private static final String VISITOR = "\njoin official o on o.id = t.official_id";

    private static final String HOSTS = """
            (select c.parent_id, count(*) as cells, count(*) filter (where %1$s) as flagged
             from unit c left join unit_heat h on h.unit_id = c.id and h.valid_from <= :asOf
                 and (h.valid_to is null or h.valid_to >= :asOf)
             where c.kind = 'CELL' and c.valid_from <= :asOf and (c.valid_to is null or c.valid_to >= :asOf)
               and %3$s
             group by c.parent_id) n
            full join (select t.parent_id, count(*) as visits, count(*) filter (where %1$s) as flagged
                       from %2$s group by t.parent_id) v on v.parent_id = n.parent_id
            join unit p on p.id = coalesce(n.parent_id, v.parent_id)""";

    private static final String FIGURES = """
            p.id, p.code, p.name, p.kind, coalesce(n.cells, 0) as cells, coalesce(n.flagged, 0) as flagged_cells,
            coalesce(v.visits, 0) as visits, coalesce(v.flagged, 0) as flagged_visits""";
    private static final String COLUMNS = """
            t.meeting_id, t.held_on, c.id as cell_id, c.code as cell_code, c.name as cell_name, p.name as commune_name,
            o.id as official_id, o.code as official_code, o.full_name, t.planned, t.rostered, t.attended, h.level""";
    private static final Map<String, String> SORTS =
            Map.of("heldOn", "t.held_on", "official", "o.sort_name", "cell", "c.name collate \"vi-x-icu\"");

    @Inject
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    List<SteeringRow> hosts(SteeringFilter filter) {
        String cells = cells(filter);
        String from = HOSTS.formatted(FLAGGED, relation(cells) + HEAT, cells);
        return asOf(ListQuery.select(FIGURES, from), filter)
                .under("p.path", filter.under)
                .sort(null, Map.of("name", "p.name collate \"vi-x-icu\""), "name", "p.id")
                .list(em, SteeringList::host);
    }

    Page<SteeringVisitRow> visits(SteeringVisitFilter filter, PageRequest request) {
        String sort = request.sort == null ? "" : request.sort;
        String tables = relation(cells(filter))
                + (filter.flagged == null ? "" : HEAT)
                + (CleanText.of(filter.search) == null && !sort.startsWith("cell") ? "" : PLACE)
                + (sort.startsWith("official") ? VISITOR : "");
        ListQuery query = asOf(ListQuery.select(COLUMNS, PLACE + VISITOR + HEAT).pickRows("t", tables), filter)
                .search("(c.name_norm || ' ' || p.name_norm)", filter.search);
        if (filter.under != null) {
            query.bind("underUnit", filter.under);
        }
        if (filter.flagged != null) {
            query.where(filter.flagged ? FLAGGED : "(" + FLAGGED + ") is not true");
        }
        return query.sort(request.sort, SORTS, "heldOn", "t.meeting_id, t.official_id")
                .page(em, request, SteeringList::visit);
    }

    private static String relation(String cells) {
        return VISITS.formatted(cells, MEETING.formatted("make_date(:year, v.month, 1)"), MEETING.formatted("r.month"));
    }

    /** The cells {@code c} of the caller's area and of the unit asked for. */
    private String cells(SteeringFilter filter) {
        String area = scope.unitArea().sql("c.path");
        return filter.under == null ? area : area + " and " + ListQuery.below("c.path");
    }

    private ListQuery asOf(ListQuery query, SteeringFilter filter) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return query.bind(scope.unitArea()).bind("asOf", day).bind("year", day.getYear());
    }

    private static SteeringRow host(Row row) {
        int cells = row.number("cells");
        int flaggedCells = row.number("flagged_cells");
        int visits = row.number("visits");
        int flaggedVisits = row.number("flagged_visits");
        Steering steering = Steering.of(cells, flaggedCells, visits, flaggedVisits);
        return new SteeringRow(
                UnitRef.of(row),
                cells,
                flaggedCells,
                steering.cellShare(),
                visits,
                flaggedVisits,
                steering.visitShare(),
                steering.verdict());
    }

    private static SteeringVisitRow visit(Row row) {
        return new SteeringVisitRow(
                row.id("meeting_id"),
                row.date("held_on"),
                UnitRef.cell(row),
                row.text("commune_name"),
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                row.flag("planned"),
                row.flag("rostered"),
                row.flag("attended"),
                row.choice("level", HeatLevel.class));
    }
}
