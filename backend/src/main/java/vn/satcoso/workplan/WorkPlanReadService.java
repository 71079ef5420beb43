package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;

/** What the caller may see of the plans; the rest does not exist for him (404). */
@ApplicationScoped
class WorkPlanReadService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanList list;

    @Inject
    PlannedVisitList visits;

    @Inject
    PlannableCellList cells;

    @Inject
    WorkPlanAccess access;

    @Inject
    PlanRecipientList recipients;

    @Inject
    PlanEditionList editions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    Page<WorkPlanRow> page(WorkPlanFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<WorkPlanSummary> summary(int year) {
        return list.summary(year);
    }

    /** The plan with what came of it by the end of that day, today when none is said. */
    @Transactional
    WorkPlanResponse get(UUID id, LocalDate asOf) {
        return response(plan(id), asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** The official's cells; a host is told of its own, to offer one of them for another. */
    @Transactional
    Page<PlannableCell> cells(UUID id, String search, PageRequest request) {
        WorkPlan plan = plan(id);
        return cells.page(plan, readable(seen(plan)), search, request);
    }

    /** Every edition that was handed in; a host reads of its own cells only. */
    @Transactional
    List<PlanEditionResponse> editions(UUID id) {
        WorkPlan plan = plan(id);
        return editions.of(id, readable(seen(plan)));
    }

    /** The plans that were sent to the units for which the caller acts. */
    @Transactional
    Page<ReceivedPlan> received(ReceivedPlanFilter filter, PageRequest request) {
        return recipients.received(access.seats(), filter, request);
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        if (seen(plan(id)).hosted()) {
            throw missing();
        }
        return audit.history(id, request);
    }

    WorkPlanResponse response(WorkPlan plan) {
        return response(plan, LocalDate.now(clock));
    }

    private WorkPlanResponse response(WorkPlan plan, LocalDate asOf) {
        WorkPlanList.Seen seen = seen(plan);
        WorkPlanRow row = seen.row();
        Area area = readable(seen);
        return new WorkPlanResponse(
                row.planId(),
                row.official(),
                row.regulation(),
                row.year(),
                row.state(),
                row.dueOn(),
                row.submittedAt(),
                row.daysLate(),
                row.timeliness(),
                row.edition(),
                plan.note(),
                asOf,
                visits.progress(plan.id(), area, asOf),
                visits.of(plan.id(), area, asOf, visit -> visitActions(seen, visit)),
                area == null ? recipients.of(plan.id()) : recipients.of(plan.id(), area),
                seen.hosted(),
                row.version(),
                actions(seen));
    }

    private List<String> actions(WorkPlanList.Seen seen) {
        WorkPlanRow row = seen.row();
        return !seen.active() || row.state() != PlanState.SUBMITTED
                ? row.actions()
                : Stream.concat(row.actions().stream(), recipients.actions(row.planId(), access.seats()).stream())
                        .toList();
    }

    /** What the reader may do with one visit: its host answers while it lies ahead, the official decides or cancels. */
    private List<String> visitActions(WorkPlanList.Seen seen, Row visit) {
        VisitStatus status = visit.choice("status", VisitStatus.class);
        boolean ahead = status == VisitStatus.AHEAD || status == VisitStatus.MOVED;
        if (!seen.active() || seen.row().state() != PlanState.SUBMITTED || !ahead && status != VisitStatus.MISSED) {
            return List.of();
        }
        List<String> actions = new ArrayList<>();
        if (ahead && access.answering().contains(visit.text("path"))) {
            actions.add("answer");
        }
        if (ahead && seen.writable() && visit.choice("state", AnswerState.class) == AnswerState.PROPOSED) {
            actions.add("decide");
        }
        if (seen.writable()) {
            actions.add("cancel");
        }
        return actions;
    }

    /** The cells of which the reader may know; null when he reads the whole plan. */
    private Area readable(WorkPlanList.Seen seen) {
        return seen.hosted() ? access.hosting() : null;
    }

    private WorkPlan plan(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing);
    }

    /** The plan as the caller sees it; 404 when he does not. */
    WorkPlanList.Seen seen(WorkPlan plan) {
        return list.one(plan).orElseThrow(WorkPlanReadService::missing);
    }

    /** 404 when the caller does not see the plan, 403 when he may only read it, 409 when its official left service. */
    void requireWritable(WorkPlan plan) {
        if (!requireActive(plan).writable()) {
            throw DomainException.forbidden("workPlan.mayNotEdit");
        }
    }

    /** 404 when the caller does not see the plan, 409 when its official left service and it is only kept to be read. */
    WorkPlanList.Seen requireActive(WorkPlan plan) {
        WorkPlanList.Seen seen = seen(plan);
        if (!seen.active()) {
            throw DomainException.conflict("workPlan.officialInactive");
        }
        return seen;
    }

    static DomainException missing() {
        return DomainException.notFound("workPlan.missing");
    }
}
