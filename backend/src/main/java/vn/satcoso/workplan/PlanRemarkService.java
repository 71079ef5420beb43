package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;

/**
 * The checklist of a plan (S0-17, S1-26): hosts and Ban Tổ chức write remarks on a submitted plan, what stays open comes
 * along into next year's. A host reads its own remarks only.
 */
@ApplicationScoped
class PlanRemarkService {
    private static final String COLUMNS = """
            m.id, m.source, u.name as unit_name, m.text, m.written_at, m.written_by, m.done_at, m.done_by, m.done_note,
            m.version""";

    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    WorkPlanAccess access;

    @Inject
    PlanRemarkRepository remarks;

    @Inject
    PlanRecipientRepository recipients;

    @Inject
    EntityManager em;

    @Inject
    PlanNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What is open comes first. */
    @Transactional
    List<PlanRemarkResponse> of(UUID planId) {
        WorkPlan plan = plans.findByIdOptional(planId).orElseThrow(WorkPlanReadService::missing);
        return list(plan);
    }

    /** 403 when the plan was not sent to the caller's unit to be acknowledged, 409 while it is a draft. */
    @Transactional
    List<PlanRemarkResponse> add(UUID planId, AddRemarkRequest request) {
        WorkPlan plan = plan(planId);
        plan.requireSubmitted();
        PlanRecipient writer = recipients.of(planId, access.seats()).stream()
                .filter(recipient -> recipient.role() != RecipientRole.INFORMED)
                .findFirst()
                .orElseThrow(() -> DomainException.forbidden("workPlan.notSentToYou"));
        PlanRemark remark = new PlanRemark(planId, writer, request.text(), user.name(), clock.instant());
        remarks.persistAndFlush(remark);
        remarks.carryOn(plan);
        news.remarked(plan, writer.unitId());
        audit.record(Act.of("workPlan.remarkAdded", planId).under(plan.officialId()), remark.snapshot());
        return list(plan);
    }

    /** 404 when the plan has no such remark, 400 when it is not said what was done. */
    @Transactional
    List<PlanRemarkResponse> settle(UUID planId, UUID remarkId, int version, SettleRemarkRequest request) {
        WorkPlan plan = plan(planId);
        reader.requireWritable(plan);
        PlanRemark remark = remarks.findByIdOptional(remarkId)
                .filter(one -> one.planId().equals(planId))
                .orElseThrow(() -> DomainException.notFound("workPlan.remarkMissing"));
        Versions.check(version, remark.version());
        var before = remark.snapshot();
        remark.settle(request, user.name(), clock.instant());
        remarks.flush();
        audit.record(Act.of("workPlan.remarkSettled", planId).under(plan.officialId()), before, remark.snapshot());
        return list(plan);
    }

    private WorkPlan plan(UUID id) {
        WorkPlan plan = plans.held(id).orElseThrow(WorkPlanReadService::missing);
        reader.requireActive(plan);
        return plan;
    }

    private List<PlanRemarkResponse> list(WorkPlan plan) {
        WorkPlanList.Seen seen = reader.seen(plan);
        List<String> actions = seen.writable() && seen.active() ? List.of("settle") : List.of();
        ListQuery query = ListQuery.select(COLUMNS, "plan_remark m join unit u on u.id = m.unit_id")
                .where("m.plan_id = :plan", "plan", plan.id());
        if (seen.hosted()) {
            query.within(access.hosting(), "u.path");
        }
        return query.orderBy("m.done_at is not null, m.source desc, m.written_at, m.id")
                .list(em, row -> response(row, actions));
    }

    private static PlanRemarkResponse response(Row row, List<String> actions) {
        return new PlanRemarkResponse(
                row.id("id"),
                row.choice("source", RemarkSource.class),
                row.text("unit_name"),
                row.text("text"),
                row.instant("written_at"),
                row.text("written_by"),
                row.instant("done_at"),
                row.text("done_by"),
                row.text("done_note"),
                row.number("version"),
                actions);
    }
}
