package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.meeting.MeetingMonths;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.web.CleanText;
import vn.satcoso.regulation.EventDays;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitRef;

/**
 * The tracking of briefings: one row for every meeting of a year at which somebody is expected, and for every briefing
 * that was sent. It is due by the regulation that asks for the most days among those that send the visitors; once sent,
 * the due date of that day holds, wherever the meeting is moved.
 */
@ApplicationScoped
class BriefingList {
    /** The meetings of a cell, always looked up cell by cell: a guess of how many there are may make it all of the nation's. */
    private static final String MEETINGS = """
            cross join lateral (select x.id, x.held_on from cell_meeting x
                                where x.cell_id = c.id and x.held_on >= :yearFrom and x.held_on <= :yearTo
                                  and x.cancel_reason is null %s offset 0) m
            where\s""";

    private static final String EXPECTED = """
            select m.id as meeting_id, c.id as cell_id, c.parent_id, m.held_on, %s,
                   cast(null as timestamptz) as first_sent_at, cast(null as date) as due_on from unit c\s""";
    private static final String ASSIGNED = EXPECTED.formatted("a.official_id, a.regulation_id")
            + "join assignment a on a.unit_id = c.id "
            + MEETINGS.formatted("and x.held_on >= a.valid_from and (a.valid_to is null or x.held_on <= a.valid_to)");
    private static final String PLANNED = EXPECTED.formatted("w.official_id, w.regulation_id")
            + "join planned_visit v on v.cell_id = c.id join work_plan w on w.id = v.plan_id "
            + MEETINGS.formatted("and x.month = make_date(w.year, v.month, 1)")
            + "w.state = 'SUBMITTED' and v.cancelled_at is null and " + ofYear("make_date(w.year, v.month, 1)");
    private static final String ROSTERED = EXPECTED.formatted("l.official_id, t.regulation_id")
            + "join roster_line l on l.cell_id = c.id join roster r on r.id = l.roster_id join team t on t.id = r.team_id "
            + MEETINGS.formatted("and x.month = r.month and x.kind = 'REGULAR'")
            + "r.state = 'PUBLISHED' and " + ofYear("r.month");
    private static final String SENT = """
            select m.id, c.id, c.parent_id, b.meeting_held_on, null, null, b.first_sent_at, b.due_on
            from unit c join briefing b on b.meeting_cell_id = c.id and b.first_sent_at is not null
                and b.meeting_held_on >= :yearFrom and b.meeting_held_on <= :yearTo
            cross join lateral (select x.id from cell_meeting x
                                where x.id = b.meeting_id and x.cancel_reason is null offset 0) m
            where\s""";

    private static final String OWED = """
            (select s.*, case
                    when s.sent_on <= :asOf then case when s.sent_on > s.due_on then 'LATE' else 'ON_TIME' end
                    when s.due_on is null then 'NOT_OWED'
                    when s.held_on < :asOf then 'MISSED'
                    when s.due_on < :asOf then 'OVERDUE'
                    else 'PENDING' end as state
             from (select o.meeting_id, o.cell_id, o.parent_id, o.held_on, o.visitors, o.first_sent_at,
                          case when o.first_sent_at is not null then o.due_on else
                              (select due_days(cast(:yearFrom as date), cast(:yearTo as date),
                                               array(select - n from unnest(cast(:ruleCounts as integer[])) n)))
                                  [array_position(cast(:ruleCounts as integer[]), o.days)]
                                  [o.held_on - cast(:yearFrom as date) + 1] end as due_on,
                          cast(o.first_sent_at at time zone 'Asia/Ho_Chi_Minh' as date) as sent_on
                   from (select x.meeting_id, x.cell_id, x.parent_id, x.held_on, max(%2$s) as days,
                                count(distinct x.official_id) as visitors, max(x.first_sent_at) as first_sent_at,
                                max(x.due_on) as due_on
                         from (%1$s) x group by x.meeting_id, x.cell_id, x.parent_id, x.held_on) o offset 0) s) t""";
    private static final String COMMUNE = " join unit p on p.id = t.parent_id";
    private static final String PLACE = " join unit c on c.id = t.cell_id" + COMMUNE;

    private static final String COLUMNS = """
            t.meeting_id, t.held_on, t.visitors, t.first_sent_at, t.due_on, t.sent_on, t.state,
            c.id as cell_id, c.code as cell_code, c.name as cell_name, p.id as commune_id, p.name as commune_name""";
    private static final String FIGURES = """
            p.id, p.code, p.name, p.kind, count(*) as expected,
            count(*) filter (where t.state <> 'PENDING') as due,
            count(*) filter (where t.state in ('ON_TIME', 'LATE')) as sent,
            count(*) filter (where t.state = 'ON_TIME') as on_time,
            count(*) filter (where t.state = 'LATE') as late,
            count(*) filter (where t.state in ('OVERDUE', 'MISSED')) as missing,
            count(*) filter (where t.state = 'PENDING') as pending""";
    private static final String TALLY = """
            count(*) as expected, count(*) filter (where t.state in ('ON_TIME', 'LATE')) as received,
            count(*) filter (where t.state = 'ON_TIME') as on_time,
            count(*) filter (where t.state = 'LATE') as late,
            count(*) filter (where t.state in ('OVERDUE', 'MISSED')) as overdue""";
    private static final String OPEN = """
            case when t.state = 'OVERDUE' then 'OVERDUE'
                 when t.state = 'PENDING' and t.due_on <= cast(:dueTo as date) then 'PENDING' end""";
    private static final Map<String, String> SORTS = Map.of(
            "urgency",
            "array_position(array['OVERDUE', 'PENDING', 'MISSED', 'LATE', 'ON_TIME'], t.state) $, t.due_on $",
            "dueOn",
            "t.due_on",
            "heldOn",
            "t.held_on");

    @Inject
    EntityManager em;

    @Inject
    BriefingAccess access;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    Page<BriefingRow> page(BriefingListFilter filter, PageRequest request) {
        LocalDate asOf = asOf(filter);
        ListQuery query = rows(filter, asOf, CleanText.of(filter.search) == null ? "" : PLACE)
                .search("(c.name_norm || ' ' || p.name_norm)", filter.search);
        query.filter("t.due_on <= :dueTo", "dueTo", filter.dueTo);
        if (filter.show != null) {
            query.where(filter.show.sql());
        }
        return query.sort(request.sort, SORTS, "urgency", "t.held_on, t.meeting_id")
                .page(em, request, row -> row(row, asOf));
    }

    List<BriefingFigures> figures(BriefingFilter filter) {
        return owed(ListQuery.select(FIGURES, relation(cells(filter)) + COMMUNE), filter, asOf(filter))
                .groupBy("p.id")
                .orderBy("p.name collate \"vi-x-icu\", p.id")
                .list(em, BriefingList::figures);
    }

    /** What the hosts owed for the meetings of a year and what came, by part of a unit. */
    Map<String, Tally> tallies(int year, LocalDate today, Parts parts) {
        BriefingFilter filter = new BriefingFilter();
        filter.year = year;
        Map<String, Tally> tallies = new HashMap<>();
        String columns = parts.sql("p.path") + " as part, " + TALLY;
        owed(ListQuery.select(columns, relation(cells(filter)) + COMMUNE), filter, today)
                .groupBy(parts.sql("p.path"))
                .list(em, row -> tallies.put(row.text("part"), Tally.of(row)));
        return tallies;
    }

    /** How those for the meetings between two days of one year stand. */
    List<BriefingRow> between(LocalDate from, LocalDate to, LocalDate today) {
        BriefingFilter filter = new BriefingFilter();
        filter.year = from.getYear();
        return owed(ListQuery.select(COLUMNS, relation(cells(filter)) + PLACE), filter, today)
                .bind("yearFrom", from)
                .bind("yearTo", to)
                .sort(null, SORTS, "heldOn", "t.meeting_id")
                .list(em, row -> row(row, today));
    }

    /** What can still be sent before the meetings of a year: {@code OVERDUE}, and {@code PENDING} due by the day. */
    Map<String, Head<BriefingRow>> open(int year, LocalDate today, LocalDate dueTo, int most) {
        BriefingFilter filter = new BriefingFilter();
        filter.year = year;
        return rows(filter, today, "")
                .bind("yearFrom", later(today, LocalDate.of(year, 1, 1)))
                .bind("dueTo", dueTo)
                .sort(null, SORTS, "dueOn", "t.held_on, t.meeting_id")
                .heads(em, OPEN, most, row -> row(row, today));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The relation {@code t} of what is owed for the meetings of the cells {@code c} of this condition. */
    static String relation(String cells) {
        String visits = Stream.of(ASSIGNED, PLANNED, ROSTERED, SENT)
                .map(way -> way + cells)
                .collect(Collectors.joining(" union all "));
        return OWED.formatted(visits, EventDays.of("x.regulation_id", "x.held_on"));
    }

    private String cells(BriefingFilter filter) {
        String area = access.tracked().sql("c.path");
        return filter.under == null ? area : area + " and " + ListQuery.below("c.path");
    }

    private ListQuery rows(BriefingFilter filter, LocalDate asOf, String names) {
        return owed(ListQuery.select(COLUMNS, PLACE).pickRows("t", relation(cells(filter)) + names), filter, asOf);
    }

    private ListQuery owed(ListQuery query, BriefingFilter filter, LocalDate asOf) {
        LocalDate first = LocalDate.of(filter.year, 1, 1);
        LocalDate last = LocalDate.of(filter.year, 12, 31);
        query.where("t.state <> 'NOT_OWED'")
                .bind("yearFrom", first)
                .bind("yearTo", last)
                .bind("asOf", asOf);
        if (filter.under != null) {
            query.bind("underUnit", filter.under);
        }
        return regulations
                .eventDays(Obligation.BRIEFING, first, last)
                .bind(query)
                .bind(access.tracked());
    }

    /** Today within the year, else its first or last day, unless another day is asked for. */
    private LocalDate asOf(BriefingFilter filter) {
        return filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
    }

    private static BriefingRow row(Row row, LocalDate asOf) {
        Standing standing = Standing.of(row.date("due_on"), row.date("sent_on"), row.date("held_on"), asOf);
        boolean sent = standing.state() == BriefingState.ON_TIME || standing.state() == BriefingState.LATE;
        return new BriefingRow(
                row.id("meeting_id"),
                UnitRef.cell(row),
                row.id("commune_id"),
                row.text("commune_name"),
                row.date("held_on"),
                row.number("visitors"),
                row.date("due_on"),
                standing.state(),
                standing.daysLate(),
                sent ? row.instant("first_sent_at") : null);
    }

    private static BriefingFigures figures(Row row) {
        return new BriefingFigures(
                UnitRef.of(row),
                row.number("expected"),
                row.number("due"),
                row.number("sent"),
                row.number("on_time"),
                row.number("late"),
                row.number("missing"),
                row.number("pending"));
    }

    private static String ofYear(String month) {
        return MeetingMonths.heldBetween(month, ":yearFrom", ":yearTo") + " and ";
    }
}
