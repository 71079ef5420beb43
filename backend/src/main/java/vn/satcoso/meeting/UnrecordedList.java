package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.unit.UnitRef;

/** The visits that a plan or a roster named, are over, and of which nobody has recorded anything: no silent miss (S2-25). */
@ApplicationScoped
class UnrecordedList {
    private static final String COLUMNS = """
            o.id as official_id, o.code as official_code, o.full_name, u.id as cell_id, u.code as cell_code,
            u.name as cell_name, u.path, p.name as commune_name, to_char(v.month, 'YYYY-MM') as month, v.meeting_id,
            v.held_on""";
    private static final String PLANNED = """
            select w.official_id, pv.cell_id, pu.path, make_date(w.year, pv.month, 1) as month
            from work_plan w join planned_visit pv on pv.plan_id = w.id join unit pu on pu.id = pv.cell_id
            where w.state = 'SUBMITTED' and w.year = :year and pv.cancelled_at is null and %s""";
    private static final String ROSTERED = """
            select l.official_id, l.cell_id, pu.path, r.month
            from roster r join roster_line l on l.roster_id = r.id join unit pu on pu.id = l.cell_id
            where r.state = 'PUBLISHED' and r.month between make_date(:year, 1, 1) and make_date(:year, 12, 1) and %s""";
    private static final String VISITS = """
            (select x.*, m.id as meeting_id, m.held_on from (%s) x
             left join lateral (select y.id, y.held_on from cell_meeting y
                                where y.cell_id = x.cell_id and y.month = x.month and y.cancel_reason is null
                                order by y.kind <> 'REGULAR', y.held_on limit 1) m on true) v""";
    private static final String OFFICIAL = "join official o on o.id = v.official_id";
    private static final String NAMES = OFFICIAL + " join unit u on u.id = v.cell_id join unit p on p.id = u.parent_id";
    private static final String EVERYBODYS =
            VISITS.formatted(PLANNED.formatted("true") + " union " + ROSTERED.formatted("true")) + " " + NAMES;
    private static final String NOTHING_RECORDED = """
            not exists (select 1 from attendance a where a.official_id = v.official_id
                        and a.meeting_cell_id = v.cell_id and a.meeting_month = v.month%s)""";
    private static final String NOTHING_KNOWN =
            NOTHING_RECORDED.formatted(" and coalesce(a.first_recorded_at, a.recorded_at) < :known");
    private static final Map<String, String> SORTS =
            Map.of("heldOn", "coalesce(v.held_on, v.month)", "official", "o.sort_name");

    @Inject
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    @Inject
    MeetingAccess access;

    @Inject
    Clock clock;

    Page<UnrecordedResponse> page(UnrecordedFilter filter, PageRequest request) {
        return query(filter)
                .search("o.name_norm", filter.search)
                .sort(request.sort, SORTS, "heldOn", "v.month, v.cell_id, o.id")
                .page(em, request, this::response);
    }

    /** The longest unrecorded ones, and how many there are. */
    Head<UnrecordedResponse> head(UnrecordedFilter filter, int most) {
        return query(filter)
                .sort(null, SORTS, "heldOn", "v.month, v.cell_id, o.id")
                .head(em, most, this::response);
    }

    private ListQuery query(UnrecordedFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = filter.asOf == null || filter.asOf.isAfter(today) ? today : filter.asOf;
        // Today's meetings are not over yet; on a past day they were.
        boolean past = asOf.isBefore(today);
        ListQuery query = visits().bind("year", filter.year == null ? asOf.getYear() : filter.year)
                .where("o.active")
                .where("coalesce(v.held_on, cast(v.month + interval '1 month - 1 day' as date)) < :over")
                .bind("over", past ? asOf.plusDays(1) : today)
                .filter("o.id = :official", "official", filter.officialId)
                .under("v.path", filter.under);
        return past
                ? query.where(
                        NOTHING_KNOWN,
                        "known",
                        Timestamp.from(
                                asOf.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant()))
                : query.where(NOTHING_RECORDED.formatted(""));
    }

    /** Everybody's, of meetings that were held from this day on and are over, both years where it is the turn of one. */
    List<SilentVisit> since(LocalDate first) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(first.getYear(), today.getYear())
                .boxed()
                .flatMap(year -> ListQuery.select(COLUMNS + ", p.id as commune_id", EVERYBODYS)
                        .bind("year", year)
                        .where("o.active")
                        .where("v.held_on >= :first", "first", first)
                        .where("v.held_on < :today", "today", today)
                        .where(NOTHING_KNOWN, "known", Timestamp.from(clock.instant()))
                        .sort(null, SORTS, "heldOn", "v.cell_id, o.id")
                        .list(em, UnrecordedList::silent)
                        .stream())
                .toList();
    }

    private static SilentVisit silent(Row row) {
        return new SilentVisit(
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                row.id("cell_id"),
                row.text("cell_name"),
                row.id("commune_id"),
                row.id("meeting_id"),
                row.date("held_on"));
    }

    /** Those to the caller's area, found by its cells, and his own, found by his plans and rosters. */
    private ListQuery visits() {
        Area area = scope.unitArea();
        List<String> ways = new ArrayList<>();
        if (!area.isEmpty()) {
            ways.add(PLANNED.formatted(area.sql("pu.path")));
            ways.add(ROSTERED.formatted(area.sql("pu.path")));
        }
        boolean own = area.isEmpty() || scope.officialId() != null;
        if (own) {
            ways.add(PLANNED.formatted("w.official_id = :self"));
            ways.add(ROSTERED.formatted("l.official_id = :self"));
        }
        ListQuery query = ListQuery.select(COLUMNS, NAMES)
                .pickRows("v", VISITS.formatted(String.join(" union ", ways)) + " " + OFFICIAL)
                .bind(area);
        return own ? query.bind("self", officials.self()) : query;
    }

    private UnrecordedResponse response(Row row) {
        UUID official = row.id("official_id");
        UUID meeting = row.id("meeting_id");
        return new UnrecordedResponse(
                new OfficialRef(official, row.text("official_code"), row.text("full_name")),
                UnitRef.cell(row),
                row.text("commune_name"),
                row.text("month"),
                meeting,
                row.date("held_on"),
                meeting != null && access.mayRecordFor(official, row.text("path")) ? List.of("record") : List.of());
    }
}
