package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/** Who of the officials is expected at which meeting (S3-44); meetings that were called off await nobody. */
@ApplicationScoped
class ExpectedVisitList {
    private static final String COLUMNS = """
            m.id, m.held_on, m.starts_at, k.place, m.kind, u.id as cell_id, u.code as cell_code, u.name as cell_name,
            p.name as commune_name, o.id as official_id, o.code as official_code, o.full_name, m.planned, a.outcome""";
    private static final String MEETING = "m.id, c.id as cell_id, c.path, m.month, m.kind, m.held_on, m.starts_at";
    /** The meetings of one cell in the days asked for; the offset keeps the planner from reading those of all cells. */
    private static final String MEETINGS = """
            cross join lateral (select x.id, x.month, x.kind, x.held_on, x.starts_at from cell_meeting x
                                where x.cell_id = c.id and x.held_on >= :from and x.held_on <= :to
                                  and x.cancel_reason is null and %s offset 0) m
            where\s""";
    /** The same officials as {@link MeetingList#EXPECTED}, found for the meetings of many cells at once. */
    private static final List<String> EXPECTED = List.of(
            "select " + MEETING + ", a.official_id, false as planned from unit c join assignment a on a.unit_id = c.id "
                    + MEETINGS.formatted(
                            "x.held_on >= a.valid_from and (a.valid_to is null or x.held_on <= a.valid_to)"),
            "select " + MEETING + ", w.official_id, true from unit c join planned_visit v on v.cell_id = c.id "
                    + "join work_plan w on w.id = v.plan_id "
                    + MEETINGS.formatted("x.month = make_date(w.year, v.month, 1)")
                    + "w.state = 'SUBMITTED' and v.cancelled_at is null and " + inDays("make_date(w.year, v.month, 1)"),
            "select " + MEETING + ", l.official_id, true from unit c join roster_line l on l.cell_id = c.id "
                    + "join roster r on r.id = l.roster_id "
                    + MEETINGS.formatted("x.month = r.month and x.kind = 'REGULAR'")
                    + "r.state = 'PUBLISHED' and " + inDays("r.month"));

    private static final String EVERY =
            "x.id, x.cell_id, x.path, x.month, x.kind, x.held_on, x.starts_at, x.official_id";
    /** Meetings {@code m} with one expected official {@code o} each, and their cell {@code u} as far as it is asked for. */
    private static final String VISITS = """
            (select %1$s, bool_or(x.planned) as planned from (%%s) x group by %1$s) m
            cross join lateral (select m.cell_id as id, m.path) u
            join official o on o.id = m.official_id""".formatted(EVERY);

    private static final String NAMES = """
            join cell_meeting k on k.id = m.id join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id
            join official o on o.id = m.official_id
            left join attendance a on a.meeting_id = m.id and a.official_id = o.id""";
    private static final Map<String, String> SORTS =
            Map.of("heldOn", "m.held_on $, m.starts_at $", "official", "o.sort_name");

    @Inject
    EntityManager em;

    @Inject
    VisibleMeetings visible;

    Page<ExpectedVisitResponse> page(ExpectedVisitFilter filter, PageRequest request) {
        return query(filter)
                .search("o.name_norm", filter.search)
                .sort(request.sort, SORTS, "heldOn", "m.id, o.sort_name, o.id")
                .page(em, request, ExpectedVisitList::response);
    }

    /** The next ones, and how many there are. */
    Head<ExpectedVisitResponse> head(ExpectedVisitFilter filter, int most) {
        return query(filter)
                .sort(null, SORTS, "heldOn", "m.id, o.sort_name, o.id")
                .head(em, most, ExpectedVisitList::response);
    }

    private ListQuery query(ExpectedVisitFilter filter) {
        filter.check();
        String cells = visible.cells();
        String expected = EXPECTED.stream().map(way -> way + cells).collect(Collectors.joining(" union all "));
        return visible.to(ListQuery.select(COLUMNS, NAMES).pickRows("m", VISITS.formatted(expected)))
                .bind("from", filter.from)
                .bind("to", filter.to)
                .under("u.path", filter.under)
                .filter("m.planned = :planned", "planned", filter.planned)
                .filter("o.id = :official", "official", filter.officialId);
    }

    private static ExpectedVisitResponse response(Row row) {
        return new ExpectedVisitResponse(
                row.id("id"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                row.choice("kind", MeetingKind.class),
                UnitRef.cell(row),
                row.text("commune_name"),
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                row.flag("planned"),
                row.choice("outcome", Outcome.class));
    }

    private static String inDays(String month) {
        return MeetingMonths.heldBetween(month, ":from", ":to") + " and ";
    }
}
