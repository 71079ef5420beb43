package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.begun;
import static vn.satcoso.workplan.PlanCalls.put;
import static vn.satcoso.workplan.PlanCalls.visit;
import static vn.satcoso.workplan.PlanCalls.visits;
import static vn.satcoso.workplan.PlanCalls.written;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

@ApiTest
class PlannedVisitsTest extends PlanStory {
    @Nested
    class AsOfficial {
        @Test
        void everyWrongVisitIsNamed() {
            UUID cell = province.cell1;
            put(
                            me(),
                            begun(province, "01", 2026),
                            0,
                            visits(visit(cell, 3), visit(province.foreignCell, 3), visit(cell, 4), visit(cell, 3)))
                    .statusCode(400)
                    .body("violations.field", contains("visits[1].cellId", "visits[3].cellId"))
                    .body("violations.code", contains("workPlan.cellNotAssigned", "workPlan.visitTwice"));
            put(me(), begun(province, "01", 2026), 0, visits(visit(province.commune1, 3)))
                    .statusCode(400)
                    .body("violations.field", contains("visits[0].cellId"));
            put(me(), begun(province, "01", 2026), 0, visits(visit(cell, 13)))
                    .statusCode(400)
                    .body("violations.field", contains("visits[0].month"));
        }

        @Test
        void aCellCountsFromTheMonthOfTheAssignment() {
            province.assign(official, province.foreignCell, "2026-06-30", null);
            put(me(), begun(province, "01", 2026), 0, visits(visit(province.foreignCell, 5)))
                    .statusCode(400);
            put(me(), begun(province, "01", 2026), 0, visits(visit(province.foreignCell, 6)))
                    .statusCode(200);
        }

        @Test
        void changingOnlyTheNoteOfAVisitMakesANewVersion() {
            String id = written(province, "01", 2026, province.cell1);
            var noted = Map.of("cellId", province.cell1, "month", 4, "note", "Bản mới sáp nhập");
            String visitId = me().get(PLANS + "/" + id).then().extract().path("visits[0].id");
            put(me(), id, 1, Map.of("visits", List.of(noted)))
                    .statusCode(200)
                    .body("version", is(2))
                    .body("visits[0].id", is(visitId))
                    .body("visits[0].note", is("Bản mới sáp nhập"));
        }

        @Test
        void cellsThatMayBePlanned() {
            province.schedule(province.cell2, 5);
            String cells = PLANS + "/" + begun(province, "01", 2026) + "/cells";
            me().get(cells)
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Chi bộ bản Áng", "Chi bộ bản Bó"))
                    .body("items.communeName", hasItem("Đảng ủy xã Một"))
                    .body("items.dayOfMonth", contains(null, 5))
                    .body("items[0].kind", is("CELL"));
            me().get(cells + "?search=ban bo").then().body("items.id", contains(province.cell2.toString()));
            me().get(cells + "?cell=1").then().statusCode(400);
        }

        @Test
        @DisplayName("S0-21: beside each planned visit stands the meeting and whether it was attended")
        void whatCameOfThePlan() {
            String id = begun(province, "01", 2026);
            put(me(), id, 0, visits(visit(province.cell1, 2), visit(province.cell1, 3), visit(province.cell2, 3)))
                    .statusCode(200);
            province.meeting(province.cell1, "2026-02-01", "2026-02-05");
            province.attended(province.meeting(province.cell1, "2026-03-01", "2026-04-02"), official);
            me().get(PLANS + "/" + id + "?asOf=2026-04-30")
                    .then()
                    .body("visits.meetingOn", contains("2026-02-05", "2026-04-02", null))
                    .body("progress.planned", is(3))
                    .body("progress.done", is(1))
                    .body("visits.status", contains("MISSED", "DONE", "MISSED"));
        }
    }
}
