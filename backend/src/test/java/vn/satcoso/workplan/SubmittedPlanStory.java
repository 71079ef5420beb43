package vn.satcoso.workplan;

import static vn.satcoso.workplan.PlanCalls.submit;
import static vn.satcoso.workplan.PlanCalls.visit;
import static vn.satcoso.workplan.PlanCalls.visits;

import org.junit.jupiter.api.BeforeEach;

/** Visits to the first commune in April and June and to the second in May, submitted on 20/01/2026, version 2. */
abstract class SubmittedPlanStory extends PlanStory {
    String id;

    @BeforeEach
    void submitted() {
        province.assign(official, province.commune2, "2020-01-01", null);
        id = PlanCalls.begun(province, "01", 2026);
        PlanCalls.put(
                me(),
                id,
                0,
                visits(visit(province.cell1, 4), visit(province.cell1, 6), visit(province.foreignCell, 5)));
        submit(me(), id, 1).statusCode(200);
    }
}
