package vn.satcoso.workplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.VietnamTime;

class WorkPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final UUID CELL = UUID.randomUUID();

    @ParameterizedTest(name = "due {0}, submitted {1}: {2} {3}")
    @DisplayName("S0-18, S0-19: the due date ends at midnight in Hà Nội; late is counted in days")
    @CsvSource({
        "2026-01-31,2026-01-02T08:00:00,ON_TIME,",
        "2026-01-31,2026-01-31T00:00:00,ON_TIME,",
        "2026-01-31,2026-01-31T23:59:59,ON_TIME,",
        "2026-01-31,2026-02-01T00:00:00,LATE,1",
        "2026-01-31,2026-02-01T23:59:59,LATE,1",
        "2026-01-31,2026-02-02T00:00:00,LATE,2",
        "2026-01-31,2026-03-01T09:00:00,LATE,29",
        "2024-03-31,2024-03-31T23:59:59,ON_TIME,",
        "2024-03-31,2024-04-01T00:00:00,LATE,1",
        "2024-02-29,2024-03-01T00:00:00,LATE,1",
        "2025-12-31,2025-12-31T23:59:59,ON_TIME,",
        "2025-12-31,2026-01-01T00:00:00,LATE,1",
        "2025-12-31,2026-12-31T12:00:00,LATE,365",
        "2026-01-31,2025-12-31T23:59:59,ON_TIME,",
        ",2026-05-01T08:00:00,NOT_DUE,"
    })
    void submitted(LocalDate due, LocalDateTime submitted, Timeliness timeliness, Integer daysLate) {
        WorkPlan plan = planned();
        plan.submit(hanoi(submitted));
        assertEquals(new Punctuality(timeliness, daysLate), plan.punctuality(due, TODAY));
    }

    @ParameterizedTest(name = "due {0}, today {1}: {2} {3}")
    @DisplayName("S0-18: what was never submitted is pending, then overdue by days up to today")
    @CsvSource({
        "2026-01-31,2025-12-31,PENDING,",
        "2026-01-31,2026-01-31,PENDING,",
        "2026-01-31,2026-02-01,OVERDUE,1",
        "2026-01-31,2026-10-15,OVERDUE,257",
        "2025-12-31,2026-01-01,OVERDUE,1",
        ",2026-10-15,NOT_DUE,"
    })
    void notSubmitted(LocalDate due, LocalDate today, Timeliness timeliness, Integer daysLate) {
        assertEquals(new Punctuality(timeliness, daysLate), planned().punctuality(due, today));
    }

    @Test
    @DisplayName("S0-18: 17:00 UTC is already the next day in Hà Nội")
    void utcEvening() {
        WorkPlan plan = planned();
        plan.submit(Instant.parse("2026-01-31T17:00:00Z"));
        assertEquals(new Punctuality(Timeliness.LATE, 1), plan.punctuality(LocalDate.of(2026, 1, 31), TODAY));
    }

    @Test
    @DisplayName("S0-18: a plan that came in time stays so when it is adjusted")
    void firstSubmissionCounts() {
        LocalDate due = LocalDate.of(2026, 1, 31);
        WorkPlan plan = planned();
        plan.submit(hanoi(LocalDateTime.of(2026, 1, 30, 9, 0)));
        plan.adjust(null, List.of(new PlannedVisitRequest(CELL, 5, null)));
        assertEquals(PlanState.SUBMITTED, plan.state());
        assertEquals(2, plan.edition());
        assertEquals(new Punctuality(Timeliness.ON_TIME, null), plan.punctuality(due, TODAY));
    }

    @Test
    void verbsGuardTheState() {
        WorkPlan plan = planned();
        var visits = List.of(new PlannedVisitRequest(CELL, 5, null));
        assertCode("workPlan.notSubmitted", () -> plan.adjust(null, visits));
        plan.submit(Instant.EPOCH);
        assertCode("workPlan.alreadySubmitted", () -> plan.submit(Instant.EPOCH));
        assertCode("workPlan.notDraft", () -> plan.replaceVisits(null, List.of()));
    }

    @Test
    @DisplayName(
            "S0-18: only the cells whose visits differ are concerned by an adjustment; one that says the same is none")
    void whomAnAdjustmentConcerns() {
        UUID other = UUID.randomUUID();
        WorkPlan plan = planned();
        plan.submit(Instant.EPOCH);
        var march = new PlannedVisitRequest(CELL, 3, null);
        assertEquals("visits", violation(() -> plan.adjust(null, List.of(march))));
        assertEquals(1, plan.edition());
        assertEquals(Set.of(other), plan.adjust(null, List.of(new PlannedVisitRequest(other, 4, null), march)));
        assertEquals(Set.of(), plan.adjust("Ghi chú mới", List.of(march, new PlannedVisitRequest(other, 4, null))));
        assertEquals(Set.of(CELL), plan.adjust("Ghi chú mới", List.of(new PlannedVisitRequest(other, 4, null))));
        assertEquals(4, plan.edition());
    }

    @Test
    void anEmptyPlanIsNotSubmitted() {
        WorkPlan plan = new WorkPlan(UUID.randomUUID(), UUID.randomUUID(), 2026);
        DomainException refused = assertThrows(DomainException.class, () -> plan.submit(Instant.EPOCH));
        assertEquals("visits", refused.violations().getFirst().field());
        assertEquals("workPlan.noVisits", refused.violations().getFirst().code());
        assertEquals(PlanState.DRAFT, plan.state());
    }

    @Test
    void aVisitThatStaysKeepsItsIdentity() {
        WorkPlan plan = planned();
        PlannedVisit march = plan.visits().getFirst();
        plan.replaceVisits(
                null, List.of(new PlannedVisitRequest(CELL, 4, null), new PlannedVisitRequest(CELL, 3, "mới")));
        assertEquals(2, plan.visits().size());
        assertSame(march, plan.visits().getLast());
    }

    @ParameterizedTest
    @CsvSource({"2024,false", "2025,true", "2026,true", "2027,true", "2028,false"})
    void yearsThatAreOpen(int year, boolean open) {
        assertEquals(open, WorkPlan.mayBegin(year, TODAY));
    }

    private static WorkPlan planned() {
        WorkPlan plan = new WorkPlan(UUID.randomUUID(), UUID.randomUUID(), 2026);
        plan.replaceVisits(null, List.of(new PlannedVisitRequest(CELL, 3, null)));
        return plan;
    }

    private static Instant hanoi(LocalDateTime time) {
        return time.atZone(VietnamTime.ZONE).toInstant();
    }

    private static String violation(Runnable act) {
        return assertThrows(DomainException.class, act::run)
                .violations()
                .getFirst()
                .field();
    }

    private static void assertCode(String code, Runnable act) {
        assertEquals(code, assertThrows(DomainException.class, act::run).code());
    }
}
