package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** Who of the officials is expected at which meeting (S3-44); meetings that were called off await nobody. */
@ApplicationScoped
class ExpectedVisitList {
    private static final String COLUMNS = """
            m.id, m.held_on, m.starts_at, m.place, m.kind, u.id as cell_id, u.code as cell_code, u.name as cell_name,
            p.name as commune_name, o.id as official_id, o.code as official_code, o.full_name, e.planned, a.outcome""";
    private static final String FROM = """
            cell_meeting m join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id
            cross join lateral (select x.official_id, bool_or(x.planned) as planned from (%s) x
                                group by x.official_id) e
            join official o on o.id = e.official_id
            left join attendance a on a.meeting_id = m.id and a.official_id = o.id""".formatted(MeetingList.EXPECTED);
    private static final String CELLS_OF_PLANS = """
            m.cell_id in (select pv.cell_id from planned_visit pv join work_plan pw on pw.id = pv.plan_id
                          where pw.official_id = :official)""";
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
        ListQuery query = visible.to(ListQuery.select(COLUMNS, FROM))
                .where("m.cancel_reason is null")
                .where("m.held_on >= :from", "from", filter.from)
                .where("m.held_on <= :to", "to", filter.to)
                .under("u.path", filter.under)
                .filter("e.planned = :planned", "planned", filter.planned)
                .filter("o.id = :official", "official", filter.officialId);
        boolean ofPlans = filter.officialId != null && Boolean.TRUE.equals(filter.planned);
        return ofPlans ? query.where(CELLS_OF_PLANS) : query;
    }

    private static ExpectedVisitResponse response(Row row) {
        return new ExpectedVisitResponse(
                row.id("id"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                row.choice("kind", MeetingKind.class),
                new UnitRef(row.id("cell_id"), row.text("cell_code"), row.text("cell_name"), UnitKind.CELL),
                row.text("commune_name"),
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                row.flag("planned"),
                row.choice("outcome", Outcome.class));
    }
}
