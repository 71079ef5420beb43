package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.regulation.DeadlineTerms;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** Plans that are owed, that wait to be taken note of, and visits over which host and official have to agree. */
@ApplicationScoped
class PlanWork implements WorkSource {
    /** So many days before the turn of the year, from December on, the plans that the next one owes are spoken of. */
    private static final int AHEAD_DAYS = 31;

    private static final int NONE = 0;

    private static final String COLUMNS = "t.plan_id, t.due_on, r.number, o.full_name";
    private static final String NAMED = " join official o on o.id = t.official_id";
    private static final String OWED = "case when t.timeliness in ('OVERDUE', 'PENDING') then t.timeliness end";
    /** What the official owes in a year; of the next one his plan alone, for what a host proposes in it waits at once. */
    private static final String OWN =
            """
            (select t.plan_id, t.due_on, t.timeliness, t.state, t.official_id, t.regulation_id, cast(:year as integer) as year
             from %s where t.official_id = :official
             union all
             select w.id, null, null, w.state, w.official_id, w.regulation_id, w.year
             from work_plan w where w.official_id = :official and w.year = :nextYear) t
            join regulation r on r.id = t.regulation_id""".formatted(WorkPlanList.FROM.formatted("select cast(:official as uuid) as id"));

    private static final String OWED_OR_PROPOSED = """
            case when t.timeliness in ('OVERDUE', 'PENDING') then t.timeliness
                 when %s then 'PROPOSED' end || ' ' || t.year""".formatted(OpenVisits.PROPOSED);

    @Inject
    EntityManager em;

    @Inject
    WorkPlanAccess access;

    @Inject
    PlanRecipientList recipients;

    @Inject
    RegulationService regulations;

    private record Owed(UUID planId, String number, LocalDate dueOn) {}

    @Override
    public List<WorkGroup> work(LocalDate today) {
        List<WorkGroup> groups = new ArrayList<>();
        if (access.self() != null || access.followsUp()) {
            Map<RegulationRef, List<DeadlineTerms>> rules = regulations.deadlines(Obligation.ANNUAL_PLAN);
            int last = today.plusDays(AHEAD_DAYS).getYear();
            IntStream.rangeClosed(today.getYear(), last).forEach(year -> {
                groups.addAll(own(rules, year, year == last ? year + 1 : NONE, today));
                groups.addAll(others(rules, year, today));
            });
        }
        List<String> seats = access.seats();
        if (!seats.isEmpty()) {
            recipients.open(seats, WorkGroup.FEW).forEach((name, plans) -> groups.add(received(name, plans)));
        }
        return groups;
    }

    private List<WorkGroup> own(
            Map<RegulationRef, List<DeadlineTerms>> rules, int year, int nextYear, LocalDate today) {
        UUID self = access.self();
        if (self == null) {
            return List.of();
        }
        List<WorkGroup> groups = new ArrayList<>();
        query(OWN, rules, year, today)
                .bind("official", self)
                .bind("nextYear", nextYear)
                .heads(em, OWED_OR_PROPOSED, WorkGroup.FEW, PlanWork::owed)
                .forEach((name, plans) -> groups.add(own(name, plans, self)));
        return groups;
    }

    private static WorkGroup own(String name, Head<Owed> plans, UUID self) {
        String[] what = name.split(" ");
        boolean proposed = what[0].equals("PROPOSED");
        int year = Integer.parseInt(what[1]);
        WorkKind kind = proposed ? WorkKind.ANSWER_TO_DECIDE : WorkKind.PLAN_OWED;
        WorkLink list = WorkLink.to(WorkPage.WORK_PLANS).with("year", year).with("officialId", self);
        WorkLink rows = proposed ? list.with("proposed", true) : list.with("timeliness", what[0]);
        WorkItem whole = WorkItem.of(proposed ? WorkBlock.WAITING : block(what[0]), kind, rows)
                .of(year);
        return WorkGroup.of(
                plans,
                whole,
                plan -> WorkItem.of(whole.block(), kind, link(plan, rows))
                        .about(plan.number())
                        .of(year)
                        .due(proposed ? null : plan.dueOn()));
    }

    private List<WorkGroup> others(Map<RegulationRef, List<DeadlineTerms>> rules, int year, LocalDate today) {
        if (!access.followsUp()) {
            return List.of();
        }
        List<WorkGroup> groups = new ArrayList<>();
        access.visible(query(WorkPlanList.FROM.formatted(access.known()), rules, year, today))
                .heads(em, OWED, 1, PlanWork::owed)
                .forEach((timeliness, plans) -> groups.add(WorkGroup.whole(
                        plans.total(),
                        WorkItem.of(
                                        block(timeliness),
                                        WorkKind.PLAN_OF_OTHERS,
                                        WorkLink.to(WorkPage.WORK_PLANS)
                                                .with("year", year)
                                                .with("timeliness", timeliness))
                                .of(year)
                                .due(plans.items().getFirst().dueOn()))));
        return groups;
    }

    private static WorkGroup received(String name, Head<ReceivedPlan> plans) {
        String[] what = name.split(" ");
        boolean waiting = what[0].equals("WAITING");
        int year = Integer.parseInt(what[1]);
        WorkKind kind = waiting ? WorkKind.PLAN_TO_ACKNOWLEDGE : WorkKind.VISIT_TO_CONFIRM;
        WorkLink list = WorkLink.to(WorkPage.RECEIVED_PLANS).with("year", year);
        return WorkGroup.of(
                plans,
                WorkItem.of(
                                WorkBlock.WAITING,
                                kind,
                                waiting
                                        ? list.with("reception", Reception.WAITING)
                                        : list.with("reception", Reception.ACKNOWLEDGED)
                                                .with("unanswered", true))
                        .of(year),
                plan -> WorkItem.of(WorkBlock.WAITING, kind, WorkLink.to(WorkPage.WORK_PLAN, plan.planId()))
                        .about(plan.official().fullName())
                        .of(year));
    }

    private static ListQuery query(
            String plans, Map<RegulationRef, List<DeadlineTerms>> rules, int year, LocalDate today) {
        ListQuery query =
                ListQuery.select(COLUMNS, plans + NAMED).bind("year", year).bind("today", today);
        return PlanDueDates.of(rules, year).bind(query).orderBy("t.due_on, r.number, t.official_id");
    }

    private static WorkLink link(Owed plan, WorkLink list) {
        return plan.planId() == null ? list : WorkLink.to(WorkPage.WORK_PLAN, plan.planId());
    }

    private static WorkBlock block(String timeliness) {
        return Timeliness.valueOf(timeliness) == Timeliness.OVERDUE ? WorkBlock.LATE : WorkBlock.DUE;
    }

    private static Owed owed(Row row) {
        return new Owed(row.id("plan_id"), row.text("number"), row.date("due_on"));
    }
}
