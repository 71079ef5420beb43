package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;

/**
 * What the units do with a plan that was sent to them: its first opening is noted, then they acknowledge it (S0-20). 404
 * when the caller does not see the plan, 403 when it was not sent to his unit.
 */
@ApplicationScoped
class PlanReceptionService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    WorkPlanAccess access;

    @Inject
    PlanRecipientRepository recipients;

    @Inject
    PlanNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Notes that the unit has opened the plan; a second opening changes nothing. */
    @Transactional
    WorkPlanResponse read(UUID id) {
        WorkPlan plan = plan(id);
        for (PlanRecipient recipient : mine(id)) {
            var before = recipient.snapshot();
            if (recipient.read(user.name(), clock.instant())) {
                recipients.flush();
                audit.record(Act.of("workPlan.read", id).under(plan.officialId()), before, recipient.snapshot());
            }
        }
        return reader.response(plan);
    }

    /** 412 when the plan was adjusted since the caller read it, 409 when the unit has acknowledged this edition. */
    @Transactional
    WorkPlanResponse acknowledge(UUID id, int version) {
        WorkPlan plan = plan(id);
        List<PlanRecipient> mine = mine(id);
        PlanRecipient recipient =
                mine.stream().filter(PlanRecipient::waits).findFirst().orElse(mine.getFirst());
        Versions.check(version, plan.version());
        var before = recipient.snapshot();
        recipient.acknowledge(user.name(), clock.instant());
        recipients.flush();
        audit.record(Act.of("workPlan.acknowledged", id).under(plan.officialId()), before, recipient.snapshot());
        news.acknowledged(plan, recipient.unitId());
        return reader.response(plan);
    }

    private WorkPlan plan(UUID id) {
        WorkPlan plan = plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing);
        reader.requireActive(plan);
        return plan;
    }

    private List<PlanRecipient> mine(UUID id) {
        List<PlanRecipient> mine = recipients.of(id, access.seats());
        if (mine.isEmpty()) {
            throw DomainException.forbidden("workPlan.notSentToYou");
        }
        return mine;
    }
}
