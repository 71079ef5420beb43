package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

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
    AuditTrail audit;

    @Transactional
    Page<WorkPlanRow> page(WorkPlanFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<WorkPlanSummary> summary(int year) {
        return list.summary(year);
    }

    @Transactional
    WorkPlanResponse get(UUID id) {
        return response(plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing));
    }

    @Transactional
    Page<PlannableCell> cells(UUID id, String search, PageRequest request) {
        WorkPlan plan = plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing);
        if (seen(plan).hosted()) {
            throw DomainException.forbidden("workPlan.mayNotEdit");
        }
        return cells.page(plan, search, request);
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        if (seen(plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing))
                .hosted()) {
            throw missing();
        }
        return audit.history(id, request);
    }

    WorkPlanResponse response(WorkPlan plan) {
        WorkPlanList.Seen seen = seen(plan);
        WorkPlanRow row = seen.row();
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
                plan.note(),
                seen.hosted() ? visits.of(plan.id(), access.hosting()) : visits.of(plan.id()),
                row.version(),
                row.actions());
    }

    /** The plan as the caller sees it; 404 when he does not. */
    WorkPlanList.Seen seen(WorkPlan plan) {
        return list.one(plan).orElseThrow(WorkPlanReadService::missing);
    }

    /** 404 when the caller does not see the plan, 403 when he may only read it. */
    void requireWritable(WorkPlan plan) {
        if (!seen(plan).writable()) {
            throw DomainException.forbidden("workPlan.mayNotEdit");
        }
    }

    static DomainException missing() {
        return DomainException.notFound("workPlan.missing");
    }
}
