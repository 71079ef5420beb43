package vn.satcoso.demo;

import java.util.Map;

/** The breaches that concern plans on their way, heat, briefings, reports and notices. */
final class DomainRulesOfPlans {
    private DomainRulesOfPlans() {}

    static void add(Map<String, String> breaches) {
        breaches.put("plan received before it was sent, or after now", """
                select count(*) from plan_recipient q join work_plan w on w.id = q.plan_id, moment t
                where w.state <> 'SUBMITTED' or q.sent_at < w.submitted_at or q.edition > w.edition
                   or q.read_at < q.sent_at or q.acknowledged_at < q.read_at or q.sent_at > t.now
                   or q.read_at > t.now or q.acknowledged_at > t.now
                   or q.role = 'INFORMED' and q.acknowledged_at is not null""");
        breaches.put("plan that was not sent to its hosts and to Ban Tổ chức", """
                select count(*) from work_plan w where w.state = 'SUBMITTED' and (
                    not exists (select 1 from plan_recipient q where q.plan_id = w.id and q.role = 'ORGANIZER')
                    or exists (select 1 from planned_visit v join unit c on c.id = v.cell_id
                               where v.plan_id = w.id and not exists (select 1 from plan_recipient q
                                   where q.plan_id = w.id and q.unit_id = c.parent_id and q.role = 'HOST')))""");
        breaches.put("edition that is not the plan", """
                select count(*) from work_plan w where w.state = 'SUBMITTED' and (
                    (select max(e.edition) from plan_edition e where e.plan_id = w.id) is distinct from w.edition
                    or (select string_agg(concat_ws(' ', v.cell_id, v.month, v.agreed_on), ',' order by v.cell_id, v.month)
                        from planned_visit v where v.plan_id = w.id)
                       is distinct from
                       (select string_agg(concat_ws(' ', x.cell_id, x.month, x.agreed_on), ',' order by x.cell_id, x.month)
                        from plan_edition_visit x join plan_edition e on e.id = x.edition_id
                        where e.plan_id = w.id and e.edition = w.edition))""");
        breaches.put("edition without a reason, out of turn or like the one before", """
                select count(*) from plan_edition e join work_plan w on w.id = e.plan_id, moment t
                where (e.edition > 1) <> (e.reason is not null) or e.made_at > t.now or e.made_at < w.submitted_at
                   or e.edition > 1 and not exists (
                       select cell_id, month from plan_edition_visit where edition_id = e.id
                       except select x.cell_id, x.month from plan_edition_visit x join plan_edition b on b.id = x.edition_id
                       where b.plan_id = e.plan_id and b.edition = e.edition - 1)""");
        breaches.put("answer out of time, to another commune's cell, or that the plan does not follow", """
                select count(*) from visit_answer a join planned_visit v on v.id = a.visit_id
                join work_plan w on w.id = v.plan_id join unit c on c.id = v.cell_id
                left join unit p on p.id = a.proposed_cell_id, moment t
                where w.state <> 'SUBMITTED' or a.answered_at < w.submitted_at or a.answered_at > t.now
                   or a.decided_at < a.answered_at or a.decided_at > t.now
                   or a.decided_at is not null and a.state = 'DECLINED' and a.decision_note is null
                   or p.parent_id <> c.parent_id
                   or extract(month from a.proposed_on) <> a.proposed_month
                   or a.proposed_on < cast(a.answered_at at time zone 'Asia/Ho_Chi_Minh' as date)
                   or a.state = 'PROPOSED' and (a.proposed_cell_id = v.cell_id and a.proposed_on is null
                       or make_date(w.year, a.proposed_month, 1) < date_trunc('month', t.today))
                   or a.state = 'ACCEPTED' and (a.proposed_cell_id, a.proposed_month, a.proposed_on)
                       is distinct from (v.cell_id, v.month, v.agreed_on)""");
        breaches.put("visit given up before the plan was known or after now", """
                select count(*) from planned_visit v join work_plan w on w.id = v.plan_id, moment t
                where v.cancelled_at < w.submitted_at or v.cancelled_at > t.now""");
        breaches.put("remark out of time, or left open and not carried over", """
                select count(*) from plan_remark r join work_plan w on w.id = r.plan_id, moment t
                where r.written_at > t.now or r.done_at < r.written_at or r.done_at > t.now
                   or r.source <> 'LAST_YEAR' and r.written_at < w.submitted_at
                   or r.done_at is not null and r.done_note is null
                   or r.source <> 'LAST_YEAR' and r.done_at is null and exists (
                       select 1 from work_plan n where n.official_id = w.official_id and n.regulation_id = w.regulation_id
                         and n.year = w.year + 1
                         and not exists (select 1 from plan_remark c where c.plan_id = n.id and c.carried_from = r.id))""");
        breaches.put("heat of another kind of unit, too far back, ahead, or told before it held", """
                select count(*) from unit_heat h join unit u on u.id = h.unit_id, moment t
                where u.kind not in ('COMMUNE', 'CELL') or h.valid_from > t.today or h.recorded_at > t.now
                   or h.valid_from < date_trunc('year', t.today) - interval '1 year'
                   or h.valid_to is not null and not exists (
                       select 1 from unit_heat n where n.unit_id = h.unit_id and n.valid_from = h.valid_to + 1)""");
        breaches.put("briefing with a part missing, after the meeting or now, or due on another day", """
                select count(*) from briefing b join cell_meeting m on m.id = b.meeting_id, moment t
                where b.first_sent_at is not null and (
                    num_nulls(b.situation, b.hot_issues, b.open_proposals, b.last_outcome) > 0 or b.first_sent_at > t.now
                    or cast(b.first_sent_at at time zone 'Asia/Ho_Chi_Minh' as date) > m.held_on
                    or b.due_on is distinct from working_day_from(m.held_on, -3) or m.cancel_reason is not null)""");
        breaches.put("supplement before its briefing, or after the meeting", """
                select count(*) from briefing_supplement s join briefing b on b.id = s.briefing_id
                join cell_meeting m on m.id = b.meeting_id, moment t
                where b.first_sent_at is null or s.added_at < b.first_sent_at or s.added_at > t.now
                   or cast(s.added_at at time zone 'Asia/Ho_Chi_Minh' as date) > m.held_on""");
        breaches.put("report that was accepted below the line, or says both that there is nothing and what", """
                select (select count(*) from visit_report where state = 'ACCEPTED' and score < 60)
                     + (select count(*) from visit_report_section s join visit_report_proposal p using (report_id)
                        where s.section = 'PROPOSALS' and s.nothing)""");
        breaches.put(
                "matter whose clock stands without a question, whose due day stands beside it, or that was merged into nothing",
                """
                select count(*) from proposal p
                where (p.paused_on is not null) <> exists (
                        select 1 from proposal_referral r join proposal_pause x on x.referral_id = r.id
                        where r.proposal_id = p.id and x.ended_at is null)
                   or p.paused_on is not null and p.due_on is not null
                   or p.extension is not null and not exists (
                        select 1 from proposal_referral r where r.proposal_id = p.id and r.extension = p.extension)
                   or p.closure in ('MERGED', 'SPLIT') and (
                        select count(*) from proposal_link l where l.from_id = p.id and l.kind = p.closure)
                        < case p.closure when 'MERGED' then 1 else 2 end""");
        breaches.put("notice from the future", """
                select count(*) from notice, moment where created_at > now""");
    }
}
