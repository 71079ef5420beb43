package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.meeting.AbsenceReason;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** The visits of a plan beside what came of them by a day, worked out in SQL (S0-21). */
@ApplicationScoped
class PlannedVisitList {
    private static final String COLUMNS = """
            v.id, v.month, v.agreed_on, v.note, v.meeting_on, v.status, v.done_on, v.moved_to, v.absence_reason,
            v.cancel_reason, v.cancel_note, v.moved_from_month, f.id as from_id, f.code as from_code,
            f.name as from_name, f.kind as from_kind, c.id as cell_id, c.code, c.name, c.kind, c.path, x.name as commune_name,
            a.id as answer_id, a.state, a.proposed_month, a.proposed_on, a.reason, a.answered_at, a.answered_by,
            a.decision_note, a.decided_at, a.decided_by, a.version,
            p.id as proposed_id, p.code as proposed_code, p.name as proposed_name, p.kind as proposed_kind""";
    private static final String FIGURES = """
            count(*) as planned, count(*) filter (where v.status in ('DONE', 'DONE_EARLY', 'DONE_LATE')) as done,
            count(*) filter (where v.status = 'MOVED') as moved,
            count(*) filter (where v.status = 'CANCELLED') as cancelled,
            count(*) filter (where v.status = 'ABSENT') as absent,
            count(*) filter (where v.status = 'MISSED') as missed,
            count(*) filter (where v.status = 'AHEAD') as ahead""";
    /**
     * An attendance in a month in which the plan has no visit at that cell stands for a planned visit there that was not
     * made in its own month, the first for the first.
     */
    private static final String OUTCOMES = """
            (with attended as (
                 select m.cell_id, m.month, min(m.held_on) as held_on
                 from work_plan w join attendance t on t.official_id = w.official_id and t.outcome = 'ATTENDED'
                 join cell_meeting m on m.id = t.meeting_id and m.held_on <= cast(:asOf as date)
                     and m.month between make_date(w.year, 1, 1) and make_date(w.year, 12, 1)
                 where w.id = :plan group by m.cell_id, m.month),
             visits as (
                 select pv.*, w.official_id, make_date(w.year, pv.month, 1) as planned_for, d.held_on as own_day,
                        row_number() over (partition by pv.cell_id, d.held_on is null order by pv.month) as place
                 from planned_visit pv join work_plan w on w.id = pv.plan_id
                 left join attended d on d.cell_id = pv.cell_id and d.month = make_date(w.year, pv.month, 1)
                 where pv.plan_id = :plan),
             spare as (
                 select d.*, row_number() over (partition by d.cell_id order by d.month) as place from attended d
                 where not exists (select 1 from visits s where s.cell_id = d.cell_id and s.planned_for = d.month)),
             facts as (
                 select s.*, e.month as spare_month, coalesce(s.own_day, e.held_on) as done_on,
                        g.held_on as meeting_on, g.scheduled_on, n.outcome, n.absence_reason, n.target
                 from visits s
                 left join spare e on s.own_day is null and e.cell_id = s.cell_id and e.place = s.place
                 left join cell_meeting g on g.cell_id = s.cell_id and g.month = s.planned_for and g.kind = 'REGULAR'
                 left join lateral (
                     select t.outcome, t.absence_reason, k.held_on as target
                     from attendance t join cell_meeting m on m.id = t.meeting_id
                     left join cell_meeting k on k.id = t.moved_to_meeting_id
                     where t.official_id = s.official_id and t.outcome <> 'ATTENDED' and m.cell_id = s.cell_id
                       and m.month = s.planned_for
                       and cast(t.recorded_at at time zone 'Asia/Ho_Chi_Minh' as date) <= cast(:asOf as date)
                     order by m.held_on desc, m.id limit 1) n on true)
             select f.*,
                    case when f.own_day is not null then 'DONE'
                         when f.spare_month < f.planned_for then 'DONE_EARLY'
                         when f.spare_month is not null then 'DONE_LATE'
                         when cast(f.cancelled_at at time zone 'Asia/Ho_Chi_Minh' as date) <= cast(:asOf as date)
                             then 'CANCELLED'
                         when f.target is not null then 'MOVED'
                         when f.outcome is not null then 'ABSENT'
                         when f.meeting_on <> f.scheduled_on and f.meeting_on >= cast(:asOf as date) then 'MOVED'
                         when cast(f.planned_for + interval '1 month' as date) <= cast(:asOf as date) then 'MISSED'
                         when f.moved_from_month is not null then 'MOVED'
                         else 'AHEAD' end as status,
                    case when f.target is not null then f.target
                         when f.meeting_on <> f.scheduled_on then f.meeting_on
                         when f.moved_from_month is not null then coalesce(f.agreed_on, f.meeting_on) end as moved_to
             from facts f) v
            join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id""";

    private static final String WITH_ANSWERS = OUTCOMES + """

            left join visit_answer a on a.visit_id = v.id left join unit p on p.id = a.proposed_cell_id
            left join unit f on f.id = v.moved_from_cell_id""";

    @Inject
    EntityManager em;

    /**
     * The visits as of the end of a day, in order of months.
     *
     * @param area the cells of which the reader may know; null for the whole plan
     * @param actions what the reader may do with a visit
     */
    List<PlannedVisitResponse> of(UUID planId, Area area, LocalDate asOf, Function<Row, List<String>> actions) {
        return visits(COLUMNS, WITH_ANSWERS, planId, area, asOf)
                .orderBy("v.month, c.name collate \"vi-x-icu\", v.id")
                .list(em, row -> response(row, actions.apply(row)));
    }

    PlanProgress progress(UUID planId, Area area, LocalDate asOf) {
        return visits(FIGURES, OUTCOMES, planId, area, asOf)
                .list(
                        em,
                        row -> new PlanProgress(
                                row.number("planned"),
                                row.number("done"),
                                row.number("moved"),
                                row.number("cancelled"),
                                row.number("absent"),
                                row.number("missed"),
                                row.number("ahead")))
                .getFirst();
    }

    /** The visits in one line, for the history. */
    String text(UUID planId) {
        return ListQuery.select(
                        "v.month, c.name, x.name as commune_name",
                        "planned_visit v join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id")
                .where("v.plan_id = :plan", "plan", planId)
                .orderBy("v.month, c.name collate \"vi-x-icu\", v.id")
                .list(
                        em,
                        row -> "%02d: %s (%s)"
                                .formatted(row.number("month"), row.text("name"), row.text("commune_name")))
                .stream()
                .collect(Collectors.joining("; "));
    }

    private static ListQuery visits(String columns, String from, UUID planId, Area area, LocalDate asOf) {
        ListQuery query = ListQuery.select(columns, from).bind("plan", planId).bind("asOf", asOf);
        return area == null ? query : query.within(area, "c.path");
    }

    private static PlannedVisitResponse response(Row row, List<String> actions) {
        return new PlannedVisitResponse(
                row.id("id"),
                new UnitRef(row.id("cell_id"), row.text("code"), row.text("name"), row.choice("kind", UnitKind.class)),
                row.text("commune_name"),
                row.number("month"),
                row.date("agreed_on"),
                row.text("note"),
                row.date("meeting_on"),
                row.choice("status", VisitStatus.class),
                row.date("done_on"),
                row.date("moved_to"),
                row.id("from_id") == null ? null : origin(row),
                row.choice("absence_reason", AbsenceReason.class),
                row.choice("cancel_reason", CancelReason.class),
                row.text("cancel_note"),
                row.id("answer_id") == null ? null : answer(row),
                actions);
    }

    private static PlannedVisitResponse.Origin origin(Row row) {
        return new PlannedVisitResponse.Origin(row.number("moved_from_month"), UnitRef.of(row, "from"));
    }

    private static VisitAnswerResponse answer(Row row) {
        return new VisitAnswerResponse(
                row.id("answer_id"),
                row.choice("state", AnswerState.class),
                row.number("proposed_month"),
                row.date("proposed_on"),
                UnitRef.of(row, "proposed"),
                row.text("reason"),
                row.instant("answered_at"),
                row.text("answered_by"),
                row.text("decision_note"),
                row.instant("decided_at"),
                row.text("decided_by"),
                row.number("version"));
    }
}
