package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;

/**
 * The tracking of plans: one row for every official and regulation that owes a plan in a year, whether or not it
 * exists, and for every plan that was made without being owed. A plan is owed by who is in post on the due date of the
 * highest rank that he then holds, under a regulation in force that day; one struck off the list of officials owes
 * nothing more, and what he has submitted stays as it was.
 */
@ApplicationScoped
class WorkPlanList {
    private static final String COLUMNS = """
            t.official_id, t.official_code, t.full_name, t.plan_id, t.state, t.due_on, t.first_submitted_at, t.version,
            t.edition, t.active, q.recipients, q.readers, q.acknowledged,
            r.id as regulation_id, r.number, r.title, u.path,
            (select count(*) from planned_visit v where v.plan_id = t.plan_id) as visit_count""";
    /** What is owed and made by the officials whom the selection in its place yields. */
    static final String FROM = """
            (with known as materialized (%s)
             select s.*, case when s.due_on is null then 'NOT_DUE'
                              when s.came_on <= s.due_on then 'ON_TIME'
                              when s.came_on is not null then 'LATE'
                              when s.due_on < cast(:today as date) then 'OVERDUE'
                              else 'PENDING' end as timeliness
             from (select o.id as official_id, o.code as official_code, o.full_name, o.sort_name, o.name_norm,
                          o.unit_id, coalesce(p.regulation_id, d.regulation_id) as regulation_id,
                          case when o.active or p.first_submitted_at is not null then d.due_on end as due_on,
                          p.id as plan_id, coalesce(p.state, 'MISSING') as state, p.first_submitted_at, p.version,
                          coalesce(p.edition, 1) as edition, o.active,
                          cast(p.first_submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) as came_on
                   from (select * from work_plan where year = :year and official_id in (select id from known)) p
                   full join (
                       select distinct on (h.official_id, x.regulation_id) h.official_id, x.regulation_id, x.due_on
                       from unnest(cast(:dueRegulations as uuid[]), cast(:dueRanks as text[]),
                                   cast(:dueDays as date[])) with ordinality as x(regulation_id, rank, due_on, place)
                       join regulation g on g.id = x.regulation_id and g.valid_from <= x.due_on
                           and (g.valid_to is null or g.valid_to >= x.due_on)
                       join official_position h on h.rank = x.rank and h.valid_from <= x.due_on
                           and (h.valid_to is null or h.valid_to >= x.due_on)
                           and h.official_id in (select id from known)
                       order by h.official_id, x.regulation_id, x.place) d
                     on d.official_id = p.official_id and d.regulation_id = p.regulation_id
                   join official o on o.id = coalesce(p.official_id, d.official_id)
                   where o.active or p.id is not null) s) t
            join unit u on u.id = t.unit_id
            join regulation r on r.id = t.regulation_id""";

    private static final String RECIPIENTS = """

            left join lateral (
                select count(*) as recipients, count(rq.read_at) as readers, count(rq.acknowledged_at) as acknowledged
                from plan_recipient rq join unit ru on ru.id = rq.unit_id
                where rq.plan_id = t.plan_id and rq.role <> 'INFORMED'
                  and (ru.valid_to is null or ru.valid_to >= :today)) q on true""";
    private static final String FIGURES = """
            r.id as regulation_id, r.number, r.title, count(*) as expected,
            count(t.came_on) as submitted,
            count(*) filter (where t.timeliness = 'ON_TIME') as on_time,
            count(*) filter (where t.timeliness = 'LATE') as late,
            count(*) filter (where t.came_on is null) as missing""";
    private static final String TALLY = """
            count(*) as expected, count(t.came_on) as received,
            count(*) filter (where t.timeliness = 'ON_TIME') as on_time,
            count(*) filter (where t.timeliness = 'LATE') as late,
            count(*) filter (where t.timeliness = 'OVERDUE') as overdue""";
    private static final Map<String, String> SORTS =
            Map.of("name", "t.sort_name", "dueOn", "t.due_on", "submittedAt", "t.first_submitted_at");

    @Inject
    EntityManager em;

    @Inject
    WorkPlanAccess access;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    /**
     * A plan that the caller may see, and whether he writes it; {@code hosted} when he sees it only because it brings
     * somebody to his cells, {@code active} while its official serves: afterwards it is only read.
     */
    record Seen(WorkPlanRow row, boolean writable, boolean hosted, boolean active) {}

    Page<WorkPlanRow> page(WorkPlanFilter filter, PageRequest request) {
        return visible(COLUMNS, FROM + RECIPIENTS, filter.year)
                .filter("t.regulation_id = :regulation", "regulation", filter.regulationId)
                .filter("t.official_id = :official", "official", filter.officialId)
                .under("u.path", filter.unitId)
                .filter("t.state = :state", "state", filter.state == null ? null : filter.state.name())
                .filter(
                        "t.timeliness = :timeliness",
                        "timeliness",
                        filter.timeliness == null ? null : filter.timeliness.name())
                .filter("(t.edition > 1) = :adjusted", "adjusted", filter.adjusted)
                .filter("(" + OpenVisits.PROPOSED + ") = :proposed", "proposed", filter.proposed)
                .filter(
                        "t.state = 'SUBMITTED' and (q.acknowledged = q.recipients) = :acknowledged",
                        "acknowledged",
                        filter.reception == null ? null : filter.reception == Reception.ACKNOWLEDGED)
                .search("t.name_norm", filter.search)
                .sort(request.sort, SORTS, "name", "t.sort_name, t.official_id, t.regulation_id")
                .page(em, request, row -> response(row, filter.year));
    }

    List<WorkPlanSummary> summary(int year) {
        return visible(FIGURES, FROM, year)
                .where("t.due_on is not null")
                .groupBy("r.id")
                .orderBy("r.number, r.id")
                .list(em, WorkPlanList::figures);
    }

    /** What was owed in the year and what came, by part of a unit. */
    Map<String, Tally> tallies(int year, Parts parts) {
        Map<String, Tally> tallies = new HashMap<>();
        visible(parts.sql("u.path") + " as part, " + TALLY, FROM, year)
                .where("t.due_on is not null")
                .groupBy(parts.sql("u.path"))
                .list(em, row -> tallies.put(row.text("part"), Tally.of(row)));
        return tallies;
    }

    /** Everybody's plans of the year that are owed and have never been submitted, for jobs that look at all. */
    List<PlanDue> unsubmitted(int year) {
        ListQuery query = ListQuery.select(COLUMNS, (FROM + RECIPIENTS).formatted("select id from official"))
                .bind("year", year)
                .bind("today", LocalDate.now(clock));
        return PlanDueDates.of(regulations.deadlines(Obligation.ANNUAL_PLAN), year)
                .bind(query)
                .where("t.due_on is not null")
                .where("t.came_on is null")
                .list(
                        em,
                        row -> new PlanDue(
                                row.id("official_id"), regulation(row), year, row.id("plan_id"), row.date("due_on")));
    }

    Optional<Seen> one(WorkPlan plan) {
        return visible(COLUMNS, FROM + RECIPIENTS, plan.year())
                .where("t.plan_id = :plan", "plan", plan.id())
                .find(
                        em,
                        row -> new Seen(
                                response(row, plan.year()),
                                access.mayWrite(row.id("official_id"), row.text("path")),
                                access.onlyHosts(row.id("official_id"), row.text("path")),
                                row.flag("active")));
    }

    private ListQuery visible(String columns, String from, int year) {
        ListQuery query = ListQuery.select(columns, from.formatted(access.known()))
                .bind("year", year)
                .bind("today", LocalDate.now(clock));
        return access.visible(PlanDueDates.of(regulations.deadlines(Obligation.ANNUAL_PLAN), year)
                .bind(query));
    }

    private WorkPlanRow response(Row row, int year) {
        LocalDate today = LocalDate.now(clock);
        UUID officialId = row.id("official_id");
        PlanState state = row.choice("state", PlanState.class);
        LocalDate dueOn = row.date("due_on");
        Punctuality punctuality = Punctuality.of(dueOn, row.instant("first_submitted_at"), today);
        boolean closed = !row.flag("active") || state == PlanState.MISSING && !WorkPlan.mayBegin(year, today);
        return new WorkPlanRow(
                row.id("plan_id"),
                new OfficialRef(officialId, row.text("official_code"), row.text("full_name")),
                regulation(row),
                year,
                state,
                dueOn,
                row.instant("first_submitted_at"),
                punctuality.daysLate(),
                punctuality.timeliness(),
                row.number("visit_count"),
                row.number("edition"),
                row.number("recipients"),
                row.number("readers"),
                row.number("acknowledged"),
                row.number("version"),
                closed ? List.of() : access.actions(officialId, row.text("path"), state));
    }

    private static WorkPlanSummary figures(Row row) {
        return new WorkPlanSummary(
                regulation(row),
                row.number("expected"),
                row.number("submitted"),
                row.number("on_time"),
                row.number("late"),
                row.number("missing"));
    }

    private static RegulationRef regulation(Row row) {
        return new RegulationRef(row.id("regulation_id"), row.text("number"), row.text("title"));
    }
}
