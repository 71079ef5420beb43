package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.adjust;
import static vn.satcoso.workplan.PlanCalls.begun;
import static vn.satcoso.workplan.PlanCalls.create;
import static vn.satcoso.workplan.PlanCalls.createFor;
import static vn.satcoso.workplan.PlanCalls.put;
import static vn.satcoso.workplan.PlanCalls.submit;
import static vn.satcoso.workplan.PlanCalls.visit;
import static vn.satcoso.workplan.PlanCalls.visits;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

@ApiTest
class WorkPlanOnBehalfTest extends PlanStory {
    @Nested
    class AsOrganizer {
        @Test
        void writesOnBehalfAndGivesBackWithAReason() {
            String id = createFor(organizer(), official, 2026)
                    .statusCode(201)
                    .extract()
                    .path("id");
            put(organizer(), id, 0, visits(visit(province.cell1, 3))).statusCode(200);
            submit(organizer(), id, 1).statusCode(200).body("actions", hasItem("adjust"));
            TestClock.set(LocalDate.of(2026, 3, 2));
            adjust(organizer(), id, 2, "  ", visit(province.cell2, 4))
                    .statusCode(400)
                    .body("violations[0].field", is("reason"));
            adjust(organizer(), id, 2, "Thêm bản Bó", visit(province.cell1, 3), visit(province.cell2, 4))
                    .statusCode(200)
                    .body("state", is("SUBMITTED"))
                    .body("edition", is(2))
                    .body("timeliness", is("ON_TIME"))
                    .body("daysLate", nullValue());
            organizer()
                    .get(PLANS + "/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.action",
                            contains("workPlan.adjusted", "workPlan.submitted", "workPlan.updated", "workPlan.created"))
                    .body("items[0].reason", is("Thêm bản Bó"))
                    .body("items[2].changes.field", containsInAnyOrder("note", "visits"))
                    .body("items[2].changes.after", hasItem("03: Chi bộ bản Áng (Đảng ủy xã Một)"));
        }

        @Test
        void saysForWhom() {
            create(organizer(), 2026).statusCode(400).body("violations[0].field", is("officialId"));
        }

        @Test
        void ofADistrictSeesOnlyItsOwnOfficials() {
            createFor(province.as("district-organizer", "-H2"), official, 2026).statusCode(404);
            String id = begun(province, "01", 2026);
            province.as("district-organizer", "-H1")
                    .get(PLANS + "/" + id)
                    .then()
                    .statusCode(404);
            UUID local = province.official("11", "Lò Văn Sơn", province.district1, true);
            createFor(province.as("district-organizer", "-H1"), local, 2026)
                    .statusCode(201)
                    .body("timeliness", is("NOT_DUE"))
                    .body("dueOn", nullValue());
        }
    }

    private RequestSpecification organizer() {
        return province.asOrganizer();
    }
}
