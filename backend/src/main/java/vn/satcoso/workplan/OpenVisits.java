package vn.satcoso.workplan;

/** Conditions on the planned visits of a plan that lie ahead: not given up, the month not over, nothing recorded yet. */
final class OpenVisits {
    private static final String AHEAD = """
            pv.cancelled_at is null and make_date(%1$s.year, pv.month, 1) + interval '1 month' > :today
            and not exists (select 1 from attendance pt join cell_meeting pm on pm.id = pt.meeting_id
                            where pt.official_id = %1$s.official_id and pm.cell_id = pv.cell_id
                              and pm.month = make_date(%1$s.year, pv.month, 1))""";

    /** The plan {@code t} has visits for which a host proposes something else and waits for the official's word. */
    static final String PROPOSED = """
            t.state = 'SUBMITTED' and exists (
                select 1 from work_plan pw join planned_visit pv on pv.plan_id = pw.id
                join visit_answer pa on pa.visit_id = pv.id and pa.state = 'PROPOSED'
                where pw.id = t.plan_id and %s)""".formatted(AHEAD.formatted("pw"));

    /** The plan {@code w} has visits at the unit {@code u} of which the host has not said whether they suit. */
    static final String UNANSWERED = """
            o.active and exists (
                select 1 from planned_visit pv join unit pc on pc.id = pv.cell_id
                where pv.plan_id = w.id and starts_with(pc.path, u.path)
                  and not exists (select 1 from visit_answer pa where pa.visit_id = pv.id) and %s)""".formatted(AHEAD.formatted("w"));

    private OpenVisits() {}
}
