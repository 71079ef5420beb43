package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.begun;
import static vn.satcoso.workplan.PlanCalls.create;
import static vn.satcoso.workplan.PlanCalls.createFor;
import static vn.satcoso.workplan.PlanCalls.put;
import static vn.satcoso.workplan.PlanCalls.submit;
import static vn.satcoso.workplan.PlanCalls.visit;
import static vn.satcoso.workplan.PlanCalls.visits;
import static vn.satcoso.workplan.PlanCalls.written;
import static vn.satcoso.workplan.PlanProvince.COMMITTEES_168;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

@ApiTest
class WorkPlanWritingTest extends PlanStory {
    @Nested
    class AsOfficial {
        @Test
        @DisplayName("S0-18: begin, write, submit in January: on time; a second tap is told so")
        void mainPath() {
            String id = create(me(), 2026)
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("state", is("DRAFT"))
                    .body("timeliness", is("PENDING"))
                    .body("dueOn", is("2026-01-31"))
                    .body("submittedAt", nullValue())
                    .body("actions", contains("edit", "submit"))
                    .extract()
                    .path("id");
            create(me(), 2026).statusCode(200).body("id", is(id));
            put(me(), id, 0, visits(visit(province.cell1, 3), visit(province.cell2, 2)))
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("visits.month", contains(2, 3))
                    .body("visits[0].cell.name", is("Chi bộ bản Bó"))
                    .body("visits[0].communeName", is("Đảng ủy xã Một"))
                    .body("note", is("Tập trung bản khó khăn"));
            submit(me(), id, 1)
                    .statusCode(200)
                    .body("state", is("SUBMITTED"))
                    .body("timeliness", is("ON_TIME"))
                    .body("daysLate", nullValue())
                    .body("actions", contains("adjust"));
            for (int version : List.of(1, 2, 3)) {
                submit(me(), id, version)
                        .statusCode(409)
                        .body("code", is("workPlan.alreadySubmitted"))
                        .body("detail", containsString("đã nộp"));
            }
            put(me(), id, 2, visits()).statusCode(409).body("code", is("workPlan.notDraft"));
        }

        @ParameterizedTest(name = "{0} submitted at {1}: {2} {3}")
        @DisplayName("S0-18, S0-19: the last second of the due date is on time; later is accepted and marked")
        @CsvSource({
            "2026,2026-01-31T16:59:59Z,2026-01-31,ON_TIME,",
            "2026,2026-01-31T17:00:00Z,2026-01-31,LATE,1",
            "2026,2026-02-05T02:00:00Z,2026-01-31,LATE,5",
            "2024,2024-03-31T16:59:59Z,2024-03-31,ON_TIME,",
            "2024,2024-03-31T17:00:00Z,2024-03-31,LATE,1",
            "2025,2025-02-01T01:00:00Z,2025-01-31,LATE,1"
        })
        void timeliness(int year, Instant now, String dueOn, String timeliness, Integer daysLate) {
            TestClock.set(now);
            submit(me(), written(province, "01", year, province.cell1), 1)
                    .statusCode(200)
                    .body("dueOn", is(dueOn))
                    .body("timeliness", is(timeliness))
                    .body("daysLate", equalTo(daysLate));
        }

        @Test
        void anEmptyPlanIsNotSubmitted() {
            submit(me(), begun(province, "01", 2026), 0)
                    .statusCode(400)
                    .body("violations[0].field", is("visits"))
                    .body("violations[0].code", is("workPlan.noVisits"));
        }

        @Test
        void versionsAreGuarded() {
            String id = written(province, "01", 2026, province.cell1);
            put(me(), id, 0, visits()).statusCode(412).body("code", is("version.stale"));
            submit(me(), id, 0).statusCode(412);
            me().body(visits()).put(PLANS + "/" + id).then().statusCode(428);
            me().post(PLANS + "/" + id + "/submission").then().statusCode(428);
        }

        @Test
        void badRequestsNameTheField() {
            create(me(), 2028)
                    .statusCode(400)
                    .body("violations[0].field", is("year"))
                    .body("violations[0].message", containsString("2025 đến 2027"));
            me().body(Map.of("regulationId", COMMITTEES_168, "year", 2026, "state", "SUBMITTED"))
                    .post(PLANS)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("state"))
                    .body("violations[0].code", is("json.unknownField"));
            me().body(Map.of("regulationId", UUID.randomUUID(), "year", 2026))
                    .post(PLANS)
                    .then()
                    .statusCode(404);
        }

        @Test
        void aRepeatWithTheSameKeyGetsTheFirstAnswer() {
            String first = create(me().header("Idempotency-Key", "k1"), 2026)
                    .statusCode(201)
                    .extract()
                    .path("id");
            create(me().header("Idempotency-Key", "k1"), 2026).statusCode(201).body("id", is(first));
        }

        @Test
        void twoTapsAtOnceMakeOneSubmission() throws Exception {
            String id = written(province, "01", 2026, province.cell1);
            Callable<Integer> tap = () -> submit(me(), id, 1).extract().statusCode();
            try (var threads = Executors.newFixedThreadPool(4)) {
                List<Integer> answers = threads.invokeAll(List.of(tap, tap, tap, tap)).stream()
                        .map(Future::resultNow)
                        .sorted()
                        .toList();
                assertEquals(List.of(200, 409, 409, 409), answers);
            }
        }

        @Test
        void thePlanOfAnotherDoesNotExist() {
            UUID other = province.committeeMember("02", "Phạm Thị Nhung");
            String id = begun(province, "01", 2026);
            RequestSpecification stranger = province.asOfficial("02");
            stranger.get(PLANS + "/" + id).then().statusCode(404).body("code", is("workPlan.missing"));
            put(province.asOfficial("02"), id, 0, visits()).statusCode(404);
            submit(province.asOfficial("02"), id, 0).statusCode(404);
            province.asOfficial("02").get(PLANS + "/" + id + "/history").then().statusCode(404);
            province.asOfficial("02").get(PLANS + "/" + id + "/cells").then().statusCode(404);
            createFor(me(), other, 2026).statusCode(404);
        }
    }
}
