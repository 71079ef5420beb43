package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;

/** The beginning of a plan; there is one for an official, a regulation and a year, however often it is asked for. */
@ApplicationScoped
class WorkPlanStartService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    WorkPlanAccess access;

    @Inject
    RegulationService regulations;

    @Inject
    PlanRemarkRepository remarks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A plan and whether it has just been made. */
    record Started(WorkPlanResponse plan, boolean made) {}

    /** 400 for a year that is not open, 403 when the caller may not write for this official. */
    @Transactional
    Started start(CreateWorkPlanRequest request) {
        int thisYear = LocalDate.now(clock).getYear();
        if (!WorkPlan.mayBegin(request.year(), LocalDate.now(clock))) {
            throw DomainException.invalid(
                    "year", "workPlan.yearNotOpen", String.valueOf(thisYear - 1), String.valueOf(thisYear + 1));
        }
        UUID officialId = access.meant(request.officialId());
        RegulationRef regulation = regulations.ref(request.regulationId());
        boolean made = plans.addIfAbsent(new WorkPlan(officialId, regulation.id(), request.year()));
        WorkPlan plan = plans.of(officialId, regulation.id(), request.year());
        reader.requireWritable(plan);
        if (made) {
            var fields = plan.snapshot();
            fields.put("regulation", regulation.number());
            remarks.carry(plan);
            audit.record(Act.of("workPlan.created", plan.id()).under(officialId), fields);
        }
        return new Started(reader.response(plan), made);
    }
}
