package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.visit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** What is suggested for a new plan, after a submitted one with visits in two communes. */
@ApiTest
class PlanSuggestionTest extends SubmittedPlanStory {
    @Test
    @DisplayName(
            "Last year's plan is copied but for what cannot come again, and the quota is spread over what is ahead")
    void suggestions() {
        TestClock.set(LocalDate.of(2026, 12, 20));
        province.endAssignments(province.commune2, "2026-12-31");
        String next = PlanCalls.begun(province, "01", 2027);
        suggestion(me(), next, Map.of("source", "LAST_YEAR"))
                .statusCode(200)
                .body("visits.month", contains(4, 6))
                .body("leftOut.why", contains("NOT_ASSIGNED"));
        suggestion(me(), next, Map.of("source", "QUOTA")).statusCode(200).body("leftOut", empty());
        suggestion(province.as("commune-committee", "-X1"), next, Map.of("source", "QUOTA"))
                .statusCode(403);
        suggestion(me(), next, Map.of()).statusCode(400);
    }

    @Test
    @DisplayName("What is being written and not yet saved counts towards what the quota still asks")
    void suggestionBesideUnsavedRows() {
        TestClock.set(LocalDate.of(2026, 12, 20));
        province.assign(official, province.cell1, PlanProvince.CELLS_1120, "2020-01-01", null);
        String next = PlanCalls.begun(province, "01", 2027);
        int required = suggestion(me(), next, Map.of("source", "QUOTA"))
                .statusCode(200)
                .extract()
                .path("required");
        var written = IntStream.rangeClosed(1, required)
                .mapToObj(month -> visit(province.cell1, month))
                .toList();
        suggestion(me(), next, Map.of("source", "QUOTA", "visits", written))
                .statusCode(200)
                .body("visits", empty());
        suggestion(me(), next, Map.of("source", "QUOTA", "visits", written.subList(1, required)))
                .statusCode(200)
                .body("visits", hasSize(1));
    }

    private static ValidatableResponse suggestion(RequestSpecification as, String plan, Object body) {
        return as.body(body).post(PLANS + "/" + plan + "/suggestion").then();
    }
}
