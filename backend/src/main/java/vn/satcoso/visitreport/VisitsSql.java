package vn.satcoso.visitreport;

import java.util.List;

/** The visits of a period with their reports and due dates, as of its last day; the relation {@code t} of the list. */
final class VisitsSql {
    private static final String CAME_ON = "cast(r.first_submitted_at at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** The regulations under which the official was assigned to the cell on the day of the meeting. */
    private static final String REGULATIONS = """
            select coalesce(array_agg(distinct g.regulation_id), cast('{}' as uuid[])) as regulations
            from assignment g join unit gu on gu.id = g.unit_id join unit mc on mc.id = m.cell_id
            where g.official_id = a.official_id and starts_with(mc.path, gu.path)
              and g.valid_from <= m.held_on and (g.valid_to is null or g.valid_to >= m.held_on)""";

    /** Working days to the due date: the fewest of those regulations, or of all when there is none. */
    private static final String DAYS = """
            select min(z.days) from unnest(cast(:dueRegulations as uuid[]), cast(:dueYears as integer[]),
                                           cast(:dueDays as integer[])) as z(regulation_id, year, days)
            where z.year = extract(year from m.held_on)
              and (cardinality(q.regulations) = 0 or z.regulation_id = any (q.regulations))""";

    /** The due date of every day of the period, worked out once for a day and not for every visit. */
    private static final String DUE = """
            select w.day, w.days, min(w.due_on) as due_on
            from working_days_from(cast(:from as date), cast(:asOf as date), cast(:dueDays as integer[])) w
            group by w.day, w.days""";

    private static final String FOUND = """
            select a.id as attendance_id, a.official_id, a.outcome = 'ATTENDED' as attended,
                   m.id as meeting_id, m.cell_id, m.held_on, m.starts_at, m.place, m.agenda, r.id as report_id, r.score,
                   k.came_on, case when k.came_on is not null then r.first_submitted_at end as first_submitted_at,
                   case when k.came_on is not null then r.state
                        when cast(r.created_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :asOf then 'DRAFT'
                        else 'MISSING' end as state,
                   q.regulations, (%s) as days
            from cell_meeting m join attendance a on a.meeting_id = m.id
            left join visit_report r on r.attendance_id = a.id
            cross join lateral (select case when %s <= :asOf then %s end as came_on) k
            left join lateral (%s) q on true
            where m.held_on >= :from and m.held_on <= :asOf
              and (a.outcome = 'ATTENDED' or r.id is not null) %%s""".formatted(DAYS, CAME_ON, CAME_ON, REGULATIONS);

    private static final String VISITS = """
            (select s.*, case when s.due_on is null then 'NOT_DUE'
                              when s.came_on <= s.due_on then 'ON_TIME'
                              when s.came_on is not null then 'LATE'
                              when s.due_on < cast(:asOf as date) then 'OVERDUE'
                              else 'PENDING' end as timeliness
             from (select v.*, case when v.attended or v.came_on is not null then d.due_on end as due_on
                   from (%s) v left join (%s) d on d.day = v.held_on and d.days = v.days) s) t""".formatted(FOUND, DUE);

    static final String ALL = VISITS.formatted("");

    private static final String OF_CELLS = """
            select sa.id from unit sc join cell_meeting sm on sm.cell_id = sc.id
            join attendance sa on sa.meeting_id = sm.id
            where %s and sm.held_on >= :from and sm.held_on <= :asOf""";
    private static final String OF_OFFICIALS = """
            select sa.id from unit su join official so on so.unit_id = su.id
            join attendance sa on sa.official_id = so.id where %s""";

    /** Which visits are looked at, by the ids of their attendances; each way to find them uses its own index. */
    static String among(List<String> ways) {
        return VISITS.formatted("and a.id in (" + String.join(" union all ", ways) + ")");
    }

    /** The visits to the cells {@code sc} of this condition. */
    static String toCells(String condition) {
        return OF_CELLS.formatted(condition);
    }

    /** The visits by the officials at the units {@code su} of this condition. */
    static String byOfficials(String condition) {
        return OF_OFFICIALS.formatted(condition);
    }

    private VisitsSql() {}
}
