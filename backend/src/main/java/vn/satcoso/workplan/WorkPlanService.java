package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.web.Versions;

/**
 * Writing, submitting and adjusting the yearly plans (S0-18…S0-20). A plan outside the caller's scope does not exist
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
    PlanEditionStore editions;

    @Inject
    PlanRecipientRepository recipients;

    @Inject
    PlanNews news;

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
        check(plan, request.visits());
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
        Instant now = clock.instant();
        plan.submit(now);
        editions.keep(plan, null, now);
        recipients.send(plan, plan.visits().stream().map(PlannedVisit::cellId).toList(), now);
        news.sent(plan);
        audit.record(Act.of("workPlan.submitted", id).under(plan.officialId()), before, plan.snapshot());
        return reader.response(plan);
    }

    /**
     * Makes the next edition of a submitted plan and sends it to Ban Tổ chức and to the hosts whose visits differ. 400
     * naming each faulty visit or that nothing would change, 409 while it is a draft.
     */
    @Transactional
    WorkPlanResponse adjust(UUID id, int version, AdjustWorkPlanRequest request) {
        WorkPlan plan = writable(id);
        plan.requireSubmitted();
        Versions.check(version, plan.version());
        check(plan, request.visits());
        var before = snapshot(plan);
        Set<UUID> changed = plan.adjust(request.note(), request.visits());
        Instant now = clock.instant();
        editions.keep(plan, request.reason(), now);
        recipients.send(plan, changed, now);
        news.sent(plan);
        audit.record(
                Act.of("workPlan.adjusted", id).under(plan.officialId()).because(request.reason()),
                before,
                snapshot(plan));
        return reader.response(plan);
    }

    private void check(WorkPlan plan, List<PlannedVisitRequest> wanted) {
        var assignedDays = cells.assignedDays(
                plan.officialId(),
                wanted.stream().map(PlannedVisitRequest::cellId).collect(Collectors.toSet()));
        List<Violation> violations = VisitRules.violations(plan.year(), wanted, assignedDays);
        DomainException.refuseAny(violations);
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
