package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.meeting.VisitPutOff;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.ListQuery;

/**
 * Moves the visits of submitted plans along with a recorded absence (S2-25): to the month and cell where the official goes
 * instead, and back when the record is corrected. Each move is the next edition of its plan, sent to the communes
 * concerned, who were told of the absence itself. A plan that has a visit there already, or is of another year, stays.
 */
@ApplicationScoped
class PutOffVisits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    WorkPlanRepository plans;

    @Inject
    PlannedVisitList visits;

    @Inject
    PlanEditionStore editions;

    @Inject
    PlanRecipientRepository recipients;

    @Inject
    AuditTrail audit;

    @Inject
    RequestLanguage language;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private record Found(UUID plan, UUID visit) {}

    void follow(@Observes VisitPutOff change) {
        LocalDate month = change.missed().month();
        ListQuery.select(
                        "distinct on (w.id) w.id, v.id as visit_id",
                        "work_plan w join planned_visit v on v.plan_id = w.id")
                .where("w.official_id = :official", "official", change.officialId())
                .where("w.state = 'SUBMITTED'")
                .where("v.cancelled_at is null")
                .where("""
                        (v.put_off_by = :record or (v.cell_id = :cell and v.month = :month and w.year = :year))""", "record", change.attendanceId())
                .bind("cell", change.missed().cellId())
                .bind("month", month.getMonthValue())
                .bind("year", month.getYear())
                .orderBy("w.id, v.put_off_by is distinct from :record, v.id")
                .list(em, row -> new Found(row.id("id"), row.id("visit_id")))
                .forEach(found -> move(found, change));
    }

    private void move(Found found, VisitPutOff change) {
        WorkPlan plan = plans.held(found.plan()).orElseThrow(WorkPlanReadService::missing);
        PlannedVisit visit = plan.visit(found.visit());
        if (change.target() == null && !visit.isPutOffBy(change.attendanceId())) {
            return;
        }
        VisitPutOff.Stop stop = change.target() == null ? origin(plan, visit, change) : change.target();
        int month = stop.month().getMonthValue();
        if (stop.month().getYear() != plan.year() || !plan.mayMove(visit, stop.cellId(), month)) {
            return;
        }
        String before = visits.text(plan.id());
        UUID left = visit.cellId();
        plan.putOff(visit, change.attendanceId(), stop.cellId(), month, stop.heldOn());
        Instant now = clock.instant();
        String reason = reason(change);
        editions.keep(plan, reason, now);
        recipients.send(plan, List.of(left, stop.cellId()), now);
        audit.record(
                Act.of("workPlan.visitPutOff", plan.id())
                        .under(plan.officialId())
                        .because(reason),
                Map.of("visits", before),
                Map.of("visits", visits.text(plan.id())));
    }

    /** Where the visit was planned before it was put off: back on the day that was missed. */
    private static VisitPutOff.Stop origin(WorkPlan plan, PlannedVisit visit, VisitPutOff change) {
        return new VisitPutOff.Stop(
                visit.movedFromCellId(),
                LocalDate.of(plan.year(), visit.movedFromMonth(), 1),
                change.missed().heldOn());
    }

    private String reason(VisitPutOff change) {
        String missed = DAY.format(change.missed().heldOn());
        return change.target() == null
                ? language.text("workPlan.backAgain", missed)
                : language.text(
                        "workPlan.putOff", missed, DAY.format(change.target().heldOn()));
    }
}
