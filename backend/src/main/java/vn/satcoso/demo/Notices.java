package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What people were told of late of all this, in the words of the services that tell it. */
final class Notices {
    private static final Duration KEPT = Duration.ofDays(45);

    private static final String INSERT = """
            insert into notice (id, official_id, unit_id, kind, words, link, object_id, created_at)
            select new_id(), x.official_id, x.unit_id, x.kind, x.words, x.link, x.object_id, x.at
            from (%s) x where x.at > ? and x.at < ? order by x.at, x.object_id, x.official_id, x.unit_id""";

    private static final String HOT = """
            select s.official_id, s.unit_id, 'heat.hot' as kind,
                   array[case u.kind when 'CELL' then u.name || ', ' || p.name else u.name end,
                         to_char(h.valid_from, 'DD/MM/YYYY'), h.reason] as words,
                   '/units/' || u.id as link, u.id as object_id, h.recorded_at as at
            from unit_heat h join unit u on u.id = h.unit_id join unit p on p.id = u.parent_id
            cross join lateral (
                select distinct a.official_id, null::uuid as unit_id
                from assignment a join unit x on x.id = a.unit_id and starts_with(u.path, x.path)
                where a.valid_from <= h.valid_from and (a.valid_to is null or a.valid_to >= h.valid_from)
                union all
                select null, x.id from unit x where starts_with(u.path, x.path) and x.kind in ('PROVINCE', 'DISTRICT')) s
            where h.level = 'HOT'""";

    private static final String PLAN_SENT = """
            select null::uuid as official_id, q.unit_id,
                   case q.edition when 1 then 'workPlan.sent' else 'workPlan.adjusted' end as kind,
                   array[o.full_name, w.year::text] as words, '/work-plans/' || w.id as link, w.id as object_id, q.sent_at as at
            from plan_recipient q join work_plan w on w.id = q.plan_id join official o on o.id = w.official_id""";

    private static final String PLAN_READ = """
            select w.official_id, null::uuid as unit_id, n.kind, array[u.name, w.year::text] as words,
                   '/work-plans/' || w.id as link, w.id as object_id, n.at
            from (select plan_id, unit_id, 'workPlan.acknowledged' as kind, acknowledged_at as at from plan_recipient
                  union all
                  select plan_id, unit_id, 'workPlan.remarked', written_at from plan_remark where carried_from is null) n
            join work_plan w on w.id = n.plan_id join unit u on u.id = n.unit_id""";

    private static final String ANSWERED = """
            select w.official_id, null::uuid as unit_id,
                   case a.state when 'CONFIRMED' then 'workPlan.confirmed' else 'workPlan.proposed' end as kind,
                   array[x.name, c.name, v.month || '/' || w.year] as words,
                   '/work-plans/' || w.id as link, w.id as object_id, a.answered_at as at
            from visit_answer a join planned_visit v on v.id = a.visit_id join work_plan w on w.id = v.plan_id
            join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id""";

    private static final String DECIDED = """
            select null::uuid as official_id, c.parent_id as unit_id,
                   case a.state when 'ACCEPTED' then 'workPlan.accepted' else 'workPlan.declined' end as kind,
                   array[o.full_name, c.name, v.month || '/' || w.year] as words,
                   '/work-plans/' || w.id as link, w.id as object_id, a.decided_at as at
            from visit_answer a join planned_visit v on v.id = a.visit_id join work_plan w on w.id = v.plan_id
            join unit c on c.id = v.cell_id join official o on o.id = w.official_id""";

    private static final String BRIEFED = """
            select s.official_id, null::uuid as unit_id, 'briefing.sent' as kind,
                   array[p.name, c.name, to_char(m.held_on, 'DD/MM/YYYY')] as words,
                   '/meetings/' || m.id || '/briefing' as link, m.id as object_id, b.first_sent_at as at
            from briefing b join cell_meeting m on m.id = b.meeting_id join unit c on c.id = m.cell_id
            join unit p on p.id = c.parent_id
            cross join lateral (
                select a.official_id from assignment a where a.unit_id = c.id and a.valid_from <= m.held_on
                    and (a.valid_to is null or a.valid_to >= m.held_on)
                union
                select w.official_id from planned_visit v join work_plan w on w.id = v.plan_id
                where v.cell_id = c.id and make_date(w.year, v.month, 1) = m.month and w.state = 'SUBMITTED'
                  and v.cancelled_at is null) s""";

    private static final String REPORTED = """
            select t.official_id, t.unit_id, t.kind,
                   case when t.unit_id is null then array[c.name, to_char(m.held_on, 'DD/MM/YYYY')]
                        else array[o.full_name, c.name, to_char(m.held_on, 'DD/MM/YYYY')] end as words,
                   '/visit-reports/' || r.id as link, r.id as object_id, t.at
            from visit_report r join attendance a on a.id = r.attendance_id join official o on o.id = a.official_id
            join unit h on h.id = o.unit_id join cell_meeting m on m.id = a.meeting_id join unit c on c.id = m.cell_id
            cross join lateral (
                select o.id as official_id, null::uuid as unit_id, 'visitReport.' || lower(r.state) as kind, r.reviewed_at as at
                where r.state in ('ACCEPTED', 'RETURNED')
                union all
                select null, (select x.id from unit x where starts_with(h.path, x.path) and x.kind in ('PROVINCE', 'DISTRICT')
                              order by length(x.path) desc limit 1), 'visitReport.submitted', r.submitted_at) t
            where r.state <> 'DRAFT'""";

    private static final String ROSTERED = """
            select l.official_id, null::uuid as unit_id, 'roster.published' as kind,
                   array[to_char(r.month, 'MM/YYYY'), coalesce(t.name, u.name),
                         string_agg(c.name || ' ' || to_char(m.held_on, 'DD/MM/YYYY'), ', ' order by m.held_on, c.code)] as words,
                   '/rosters/' || r.id as link, r.id as object_id, r.published_at as at
            from roster r join roster_line l on l.roster_id = r.id join unit c on c.id = l.cell_id
            join cell_meeting m on m.cell_id = c.id and m.month = r.month and m.kind = 'REGULAR'
            left join team t on t.id = r.team_id left join unit u on u.id = r.unit_id
            group by l.official_id, r.id, t.name, u.name""";

    private static final String MOVED = """
            select s.official_id, s.unit_id, 'meeting.moved' as kind,
                   array[c.name, to_char(m.scheduled_on, 'DD/MM/YYYY'), to_char(m.held_on, 'DD/MM/YYYY'), m.move_reason] as words,
                   '/meetings/' || m.id as link, m.id as object_id,
                   (m.scheduled_on - 2 + time '08:30') at time zone 'Asia/Ho_Chi_Minh' as at
            from cell_meeting m join unit c on c.id = m.cell_id
            cross join lateral (
                select a.official_id, null::uuid as unit_id from assignment a where a.unit_id = c.id
                    and a.valid_from <= m.held_on and (a.valid_to is null or a.valid_to >= m.held_on)
                union all
                values (null::uuid, c.id), (null, c.parent_id)) s
            where m.move_reason is not null""";

    private Notices() {}

    static void write(Rows rows, StoryDays days) throws SQLException {
        for (String told : List.of(HOT, PLAN_SENT, PLAN_READ, ANSWERED, DECIDED, BRIEFED, REPORTED, ROSTERED, MOVED)) {
            rows.run(INSERT.formatted(told), days.now().minus(KEPT), days.now());
        }
    }
}
