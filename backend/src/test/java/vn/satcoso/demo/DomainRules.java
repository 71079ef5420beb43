package vn.satcoso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.satcoso.platform.time.VietnamTime;

/** What the services would never let anybody write, as queries that must find nothing. */
final class DomainRules {
    private static final Map<String, String> BREACHES = new LinkedHashMap<>();

    static {
        BREACHES.put("presence at a meeting ahead", """
                select count(*) from attendance a join cell_meeting m on m.id = a.meeting_id, moment t
                where m.held_on > t.today and a.outcome in ('ATTENDED', 'SUBSTITUTED')""");
        BREACHES.put("recorded before the meeting or after now", """
                select count(*) from attendance a join cell_meeting m on m.id = a.meeting_id, moment t
                where a.recorded_at > t.now
                   or cast(a.recorded_at at time zone 'Asia/Ho_Chi_Minh' as date) < m.held_on""");
        BREACHES.put("moved to an earlier meeting", """
                select count(*) from attendance a join cell_meeting m on m.id = a.meeting_id
                join cell_meeting n on n.id = a.moved_to_meeting_id where n.held_on <= m.held_on""");
        BREACHES.put("other reason without a note", """
                select count(*) from attendance where absence_reason = 'OTHER' and note is null""");
        BREACHES.put("online without presence", """
                select count(*) from attendance where online and outcome <> 'ATTENDED'""");
        BREACHES.put("attendance while not in post", """
                select count(*) from attendance a join cell_meeting m on m.id = a.meeting_id
                where not exists (select 1 from official_position p where p.official_id = a.official_id
                    and p.valid_from <= m.held_on and (p.valid_to is null or p.valid_to >= m.held_on))""");
        BREACHES.put("planned visit outside assignments", """
                select count(*) from planned_visit v join work_plan w on w.id = v.plan_id
                join unit c on c.id = v.cell_id cross join lateral (select make_date(w.year, v.month, 1) as first) d
                where c.kind <> 'CELL' or not exists (
                    select 1 from assignment a join unit u on u.id = a.unit_id
                    where a.official_id = w.official_id and starts_with(c.path, u.path)
                      and a.valid_from < d.first + interval '1 month'
                      and (a.valid_to is null or a.valid_to >= d.first))""");
        BREACHES.put("plan sent after now or without visits", """
                select count(*) from work_plan w, moment t where w.state = 'SUBMITTED' and (w.submitted_at > t.now
                    or not exists (select 1 from planned_visit v where v.plan_id = w.id))""");
        BREACHES.put("meeting held outside its month and the next", """
                select count(*) from cell_meeting where held_on < month or held_on >= month + interval '2 months'""");
        BREACHES.put("a month without its regular meeting", """
                select count(*) from meeting_schedule s, moment t,
                    generate_series(date '2024-01-01', make_date(extract(year from t.today)::int + 1, 12, 1),
                                    interval '1 month') g
                where not exists (select 1 from cell_meeting m
                    where m.cell_id = s.cell_id and m.kind = 'REGULAR' and m.month = g::date)""");
        BREACHES.put("regular meeting off the fixed day", """
                select count(*) from cell_meeting m join meeting_schedule s on s.cell_id = m.cell_id
                where m.kind = 'REGULAR' and (m.day_shifted <> (extract(day from m.scheduled_on) <> s.day_of_month)
                    or m.scheduled_on <> m.month - 1 + least(s.day_of_month,
                        extract(day from m.month + interval '1 month' - interval '1 day')::int))""");
        BREACHES.put("secretary of something that is no district", """
                select count(*) from official_position p join unit u on u.id = p.unit_id
                where p.district_secretary and u.kind <> 'DISTRICT'""");
        BREACHES.put("decision after it took effect", """
                select count(*) from assignment where decision_date > valid_from""");
        BREACHES.put("position or assignment that begins ahead", """
                select (select count(*) from official_position, moment where valid_from > today)
                     + (select count(*) from assignment, moment where valid_from > today)""");
        BREACHES.put("path that does not follow the parent", """
                select count(*) from unit u left join unit p on p.id = u.parent_id
                where u.path <> coalesce(p.path, '') || u.node || '.'""");
        BREACHES.put("history from the future", """
                select count(*) from audit_event, moment where at > now""");
        DomainRulesOfPlans.add(BREACHES);
    }

    private DomainRules() {}

    /** The rules that are broken at the moment, with how often. */
    static Map<String, Long> broken(Connection connection, Instant now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        String moment = "with moment as (select timestamptz '%s' as now, date '%s' as today) "
                .formatted(now.atOffset(ZoneOffset.UTC), today);
        Map<String, Long> broken = new LinkedHashMap<>();
        for (var breach : BREACHES.entrySet()) {
            long count = number(connection, moment + breach.getValue());
            if (count > 0) {
                broken.put(breach.getKey(), count);
            }
        }
        return broken;
    }

    static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
