package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.web.Versions;

/**
 * Writing, submitting and reopening the yearly plans (S0-18…S0-20). A plan outside the caller's scope does not exist
 * (404); one that he may only read is refused to him (403).
 */
@ApplicationScoped
class WorkPlanService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    PlannedVisitList visits;

    @Inject
    PlannableCellList cells;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** 400 naming each visit that is planned twice or at a cell that is not the official's in that month. */
    @Transactional
    WorkPlanResponse update(UUID id, int version, UpdateWorkPlanRequest request) {
        WorkPlan plan = writable(id);
        Versions.check(version, plan.version());
        var before = snapshot(plan);
        var assignedDays = cells.assignedDays(
                plan.officialId(),
                request.visits().stream().map(PlannedVisitRequest::cellId).collect(Collectors.toSet()));
        List<Violation> violations = VisitRules.violations(plan.year(), request.visits(), assignedDays);
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
        plan.replaceVisits(request.note(), request.visits());
        plans.flush();
        audit.record(Act.of("workPlan.updated", id).under(plan.officialId()), before, snapshot(plan));
        return reader.response(plan);
    }

    /** 409 when it has been submitted already, whichever version the caller looks at. */
    @Transactional
    WorkPlanResponse submit(UUID id, int version) {
        WorkPlan plan = writable(id);
        plan.requireNotSubmitted();
        Versions.check(version, plan.version());
        var before = plan.snapshot();
        plan.submit(clock.instant());
        plans.flush();
        audit.record(Act.of("workPlan.submitted", id).under(plan.officialId()), before, plan.snapshot());
        return reader.response(plan);
    }

    @Transactional
    WorkPlanResponse reopen(UUID id, int version, String reason) {
        WorkPlan plan = held(id);
        if (!reader.seen(plan).reopenable()) {
            throw DomainException.forbidden("workPlan.mayNotReopen");
        }
        Versions.check(version, plan.version());
        var before = plan.snapshot();
        plan.reopen();
        plans.flush();
        audit.record(Act.of("workPlan.reopened", id).under(plan.officialId()).because(reason), before, plan.snapshot());
        return reader.response(plan);
    }

    private WorkPlan writable(UUID id) {
        WorkPlan plan = held(id);
        reader.requireWritable(plan);
        return plan;
    }

    private WorkPlan held(UUID id) {
        return plans.held(id).orElseThrow(WorkPlanReadService::missing);
    }

    private Map<String, Object> snapshot(WorkPlan plan) {
        Map<String, Object> fields = plan.snapshot();
        fields.put("visits", visits.text(plan.id()));
        return fields;
    }
}
