package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;

/**
 * What becomes of the single visits of a submitted plan: their hosts confirm them or propose another time or cell, the
 * official decides (S0-11), or gives a visit up (S0-21). 404 for a plan or a visit that the caller does not see.
 */
@ApplicationScoped
class PlannedVisitService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    VisitAnswerRepository answers;

    @Inject
    VisitHosts hosts;

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
    RequestLanguage language;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * 412 when the plan was adjusted since; 409 for a visit that is over or cancelled; 400 for a cell of another commune
     * or one that is not the official's.
     */
    @Transactional
    WorkPlanResponse answer(UUID id, int version, UUID visitId, AnswerVisitRequest request) {
        WorkPlan plan = submitted(id);
        PlannedVisit visit = plan.visit(visitId);
        String commune = hosts.hostOf(visit.cellId()).orElseThrow(PlannedVisitService::visitMissing);
        Versions.check(version, plan.version());
        visit.requireKept();
        LocalDate today = LocalDate.now(clock);
        if (Proposal.over(plan.year(), visit.month(), today)) {
            throw DomainException.conflict("workPlan.visitOver");
        }
        Proposal proposal = request.confirmed() ? null : Proposal.of(request, visit, plan.year(), today);
        if (proposal != null) {
            check(plan, visit, proposal, commune);
            boolean elsewhere = !proposal.cellId().equals(visit.cellId());
            if (elsewhere && request.reason() == null && hosts.passesOverFlagged(proposal.cellId(), plan, today)) {
                throw DomainException.invalid("reason", "workPlan.flaggedCellWaits");
            }
        }
        VisitAnswer answer = answers.of(visitId).orElseGet(() -> new VisitAnswer(visitId));
        var before = answer.snapshot();
        answer.say(proposal, request.reason(), user.name(), clock.instant());
        answers.persistAndFlush(answer);
        news.answered(plan, visit, proposal == null);
        audit.record(
                Act.of("workPlan.answered", id).under(plan.officialId()).because(request.reason()),
                before,
                answer.snapshot());
        return reader.response(plan);
    }

    /** What is accepted makes the next edition of the plan. 412 when the host has said something else since. */
    @Transactional
    WorkPlanResponse decide(UUID id, int version, UUID visitId, DecideAnswerRequest request) {
        WorkPlan plan = submitted(id);
        reader.requireWritable(plan);
        PlannedVisit visit = plan.visit(visitId);
        VisitAnswer answer =
                answers.of(visitId).orElseThrow(() -> DomainException.conflict("workPlan.nothingProposed"));
        Versions.check(version, answer.version());
        var before = answer.snapshot();
        Instant now = clock.instant();
        answer.decide(request, user.name(), now);
        if (request.accepted()) {
            Proposal proposal = answer.proposal();
            check(plan, visit, proposal, hosts.communeOf(visit.cellId()));
            plan.take(visit, proposal.cellId(), proposal.month(), proposal.on());
            String reason = answer.reason() == null ? language.text("workPlan.asProposed") : answer.reason();
            editions.keep(plan, reason, now);
            recipients.send(plan, Set.of(), now);
        }
        answers.flush();
        news.decided(plan, visit, request.accepted());
        audit.record(
                Act.of("workPlan.decided", id).under(plan.officialId()).because(request.note()),
                before,
                answer.snapshot());
        return reader.response(plan);
    }

    /** 412 when the plan was adjusted since, 409 when the visit was given up already. */
    @Transactional
    WorkPlanResponse cancel(UUID id, int version, UUID visitId, CancelVisitRequest request) {
        WorkPlan plan = submitted(id);
        reader.requireWritable(plan);
        PlannedVisit visit = plan.visit(visitId);
        Versions.check(version, plan.version());
        var before = visit.snapshot();
        visit.cancel(request, user.name(), clock.instant());
        plans.flush();
        news.cancelled(plan, visit);
        audit.record(
                Act.of("workPlan.visitCancelled", id).under(plan.officialId()).because(request.note()),
                before,
                visit.snapshot());
        return reader.response(plan);
    }

    private WorkPlan submitted(UUID id) {
        WorkPlan plan = plans.held(id).orElseThrow(WorkPlanReadService::missing);
        reader.requireActive(plan);
        plan.requireSubmitted();
        return plan;
    }

    private void check(WorkPlan plan, PlannedVisit visit, Proposal proposal, String commune) {
        if (!proposal.cellId().equals(visit.cellId()) && !commune.equals(hosts.communeOf(proposal.cellId()))) {
            throw DomainException.invalid("cellId", "workPlan.otherCommune");
        }
        boolean twice = plan.visits().stream()
                .anyMatch(other -> other != visit
                        && other.cellId().equals(proposal.cellId())
                        && other.month() == proposal.month());
        if (twice) {
            throw DomainException.invalid("month", "workPlan.visitTwice");
        }
        var request = new PlannedVisitRequest(proposal.cellId(), proposal.month(), null);
        var days = cells.assignedDays(plan.officialId(), Set.of(proposal.cellId()));
        if (!VisitRules.violations(plan.year(), List.of(request), days).isEmpty()) {
            throw DomainException.invalid("cellId", "workPlan.cellNotAssigned");
        }
    }

    private static DomainException visitMissing() {
        return DomainException.notFound("workPlan.visitMissing");
    }
}
