package vn.satcoso.visitreport;

import java.util.List;
import vn.satcoso.platform.security.Area;
import vn.satcoso.regulation.EventDays;

/** The visits of a period with their reports and due dates, as of its last day; the relation {@code t} of the list. */
final class VisitsSql {
    private static final String CAME_ON = "cast(r.first_submitted_at at time zone 'Asia/Ho_Chi_Minh' as date)";

    private static final String ASSIGNMENTS = """
            assignment g join unit gu on gu.id = g.unit_id
            where g.official_id = %1$s.official_id and starts_with(%1$s.cell_path, gu.path)
              and g.valid_from <= %1$s.%2$s and (g.valid_to is null or g.valid_to >= %1$s.%2$s)""";

    /** Under which regulations the official was assigned to the cell on the day of the meeting. */
    private static final String ASSIGNED = ASSIGNMENTS.formatted("a", "meeting_held_on");

    /** The same for a row {@code t} of the list, asked of those alone that are shown. */
    static final String UNDER = "select g.regulation_id from " + ASSIGNMENTS.formatted("t", "held_on");

    /** Working days to the due date: the fewest of those regulations, or of all when there is none. */
    private static final String DAYS = """
            case when :rulesAlike then %1$s
                 else (select case when count(*) = 0 then %1$s else min(%2$s) end from %3$s) end""".formatted(
            EventDays.fewest("a.meeting_held_on"), EventDays.of("g.regulation_id", "a.meeting_held_on"), ASSIGNED);

    /** The offset has the day on which a report came worked out once, not wherever it is asked for. */
    private static final String FOUND = """
            select a.id as attendance_id, a.official_id, a.outcome = 'ATTENDED' as attended,
                   a.meeting_id, a.meeting_cell_id as cell_id, a.meeting_held_on as held_on, r.id as report_id, r.score,
                   k.came_on, case when k.came_on is not null then r.first_submitted_at end as first_submitted_at,
                   case when k.came_on is not null then r.state
                        when cast(r.created_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :asOf then 'DRAFT'
                        else 'MISSING' end as state,
                   %s as days, o.code as official_code, o.full_name, o.sort_name, o.name_norm, o.active,
                   u.path as official_path, a.cell_code, a.cell_name, a.cell_path, a.commune_id, a.member_count
            from (%%s) a
            left join visit_report r on r.attendance_id = a.id
            cross join lateral (select case when %s <= :asOf then %s end as came_on offset 0) k
            join official o on o.id = a.official_id join unit u on u.id = o.unit_id
            where a.meeting_held_on >= :from and a.meeting_held_on <= :asOf
              and (a.outcome = 'ATTENDED' or r.id is not null) %%s""".formatted(DAYS, CAME_ON, CAME_ON);

    /** The due date stands in a table of the days of the period that is worked out once, not visit by visit. */
    private static final String VISITS = """
            (select s.*, case when s.due_on is null then 'NOT_DUE'
                              when s.came_on <= s.due_on then 'ON_TIME'
                              when s.came_on is not null then 'LATE'
                              when s.due_on < cast(:asOf as date) then 'OVERDUE'
                              else 'PENDING' end as timeliness
             from (select v.*, case when v.attended or v.came_on is not null then
                              (select due_days(cast(:from as date), cast(:asOf as date), cast(:ruleCounts as integer[])))
                                  [array_position(cast(:ruleCounts as integer[]), v.days)]
                                  [v.held_on - cast(:from as date) + 1] end as due_on
                   from (%s) v%s) s) t""";

    private static final String COLUMNS = """
            sa.id, sa.official_id, sa.meeting_id, sa.meeting_cell_id, sa.meeting_held_on, sa.outcome,
            sc.code as cell_code, sc.name as cell_name, sc.path as cell_path, sc.parent_id as commune_id, sc.member_count""";
    private static final String EACH =
            "select %s from attendance sa join unit sc on sc.id = sa.meeting_cell_id".formatted(COLUMNS);
    private static final String IN_PERIOD = "sa.meeting_held_on >= :from and sa.meeting_held_on <= :asOf";

    /** Every visit, each found by its key. */
    static final String ALL = VISITS.formatted(FOUND.formatted(EACH, ""), "");

    /**
     * The visits that one of these ways leads to, each by its own index. The offset keeps what is asked of them afterwards
     * out of the way in which they are found: of a condition on two units at once the planner makes pairs of all units.
     */
    static String among(List<String> ways, String condition) {
        return VISITS.formatted(FOUND.formatted(String.join(" union ", ways), condition), " offset 0");
    }

    /** The visits to the cells {@code sc} of this condition. */
    static String toCells(String condition) {
        return "select %s from unit sc join attendance sa on sa.meeting_cell_id = sc.id where %s and %s"
                .formatted(COLUMNS, condition, IN_PERIOD);
    }

    /** The visits to the cells of an area and those of its officials to others; none comes twice, nothing is to be sorted out. */
    static String ofArea(Area area) {
        return """
            %s union all select %s from unit su join official so on so.unit_id = su.id
            join attendance sa on sa.official_id = so.id join unit sc on sc.id = sa.meeting_cell_id
            where %s and %s and not exists (select 1 from unit here where here.id = sa.meeting_cell_id and %s)""".formatted(
                        toCells(area.sql("sc.path")), COLUMNS, area.sql("su.path"), IN_PERIOD, area.sql("here.path"));
    }

    /** The visits by the caller. */
    static String own() {
        return EACH + " where sa.official_id = :self and " + IN_PERIOD;
    }

    private VisitsSql() {}
}
