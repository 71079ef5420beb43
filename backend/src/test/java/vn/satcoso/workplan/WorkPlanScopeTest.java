package vn.satcoso.workplan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.submit;
import static vn.satcoso.workplan.PlanCalls.visits;
import static vn.satcoso.workplan.PlanProvince.COMMITTEES_168;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

@ApiTest
class WorkPlanScopeTest extends FourPlansStory {
    @Nested
    class AsOfficial {
        @Test
        void seesOnlyHisOwn() {
            province.asOfficial("04")
                    .get(PLANS + "?year=2026")
                    .then()
                    .body("items.official.fullName", contains("Bùi Tiến Dung"))
                    .body("items[0].actions", contains("create"));
            province.asOfficial("01").get(PLANS + "?year=2026").then().body("items[0].actions", contains("adjust"));
        }
    }

    @Nested
    class AsCommune {
        @Test
        @DisplayName("S0-20: the host sees submitted plans that bring somebody to its cells, to read")
        void seesItsVisitors() {
            String id = province.as("commune-committee", "-X1")
                    .get(PLANS + "?year=2026")
                    .then()
                    .body("items.official.fullName", contains("Lê Văn An", "Trần Thị Bình"))
                    .body("items[0].actions", empty())
                    .extract()
                    .path("items[0].planId");
            hosts("-X1")
                    .get(PLANS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("actions", contains("read", "acknowledge", "remark"));
            hosts("-X1").get(PLANS + "?year=2026&state=MISSING").then().body("total", is(0));
            hosts("-X1")
                    .header("If-Match", "\"2\"")
                    .body(visits())
                    .put(PLANS + "/" + id)
                    .then()
                    .statusCode(403);
            hosts("-X2").get(PLANS + "/" + id).then().statusCode(404);
            hosts("-X2").get(PLANS + "?year=2026").then().statusCode(200).body("total", is(0));
            hosts("-X2")
                    .get(PLANS + "/summary?year=2026")
                    .then()
                    .statusCode(200)
                    .body("size()", is(0));
        }

        @Test
        void neverSeesADraft() {
            String draft = province.asOrganizer()
                    .get(PLANS + "?year=2026&state=DRAFT")
                    .then()
                    .extract()
                    .path("items[0].planId");
            hosts("-X1").get(PLANS + "/" + draft).then().statusCode(404);
        }

        @Test
        @DisplayName("Of a visitor's plan the host reads the visits to its own cells, and nothing else")
        void readsOnlyItsOwnVisits() {
            UUID official = province.committeeMember("05", "Hà Văn Em");
            province.assign(official, province.commune2, "2020-01-01", null);
            TestClock.set(LocalDate.of(2026, 1, 20));
            String id = PlanCalls.begun(province, "05", 2026);
            Map<?, ?> here = PlanCalls.visit(province.cell1, 4);
            Map<?, ?> elsewhere = PlanCalls.visit(province.foreignCell, 5);
            PlanCalls.put(province.asOfficial("05"), id, 0, visits(here, elsewhere));
            submit(province.asOfficial("05"), id, 1).statusCode(200);
            hosts("-X1").get(PLANS + "/" + id).then().body("visits.cell.name", contains("Chi bộ bản Áng"));
            hosts("-X2").get(PLANS + "/" + id).then().body("visits.cell.name", contains("Chi bộ bản Chiềng"));
            province.asOrganizer().get(PLANS + "/" + id).then().body("visits.size()", is(2));
            hosts("-X1")
                    .get(PLANS + "/" + id + "/cells")
                    .then()
                    .body("items.name", contains("Chi bộ bản Áng", "Chi bộ bản Bó"));
            hosts("-X2").get(PLANS + "/" + id + "/cells").then().body("items.name", contains("Chi bộ bản Chiềng"));
            hosts("-X1").get(PLANS + "/" + id).then().body("hosted", is(true));
            hosts("-X1").get(PLANS + "/" + id + "/history").then().statusCode(404);
            for (RequestSpecification reader : List.of(province.asOrganizer(), province.asOfficial("05"))) {
                reader.get(PLANS + "/" + id).then().body("hosted", is(false));
                reader.get(PLANS + "/" + id + "/cells").then().statusCode(200);
                reader.get(PLANS + "/" + id + "/history").then().statusCode(200);
            }
        }

        private RequestSpecification hosts(String commune) {
            return province.as("commune-committee", commune);
        }
    }

    @Nested
    class AsSomebodyElse {
        @ParameterizedTest
        @CsvSource({
            "province-standing,'',4",
            "province-inspector,'',4",
            "province-propaganda,'',4",
            "auditor,'',4",
            "district-organizer,-H1,2",
            "team-leader,-H1,0"
        })
        void readsWithinHisScopeAndWritesNothing(String role, String unit, int rows) {
            province.as(role, unit)
                    .get(PLANS + "?year=2026")
                    .then()
                    .statusCode(200)
                    .body("total", is(rows));
            if (!role.equals("district-organizer")) {
                province.as(role, unit)
                        .body(Map.of("regulationId", COMMITTEES_168, "year", 2026))
                        .post(PLANS)
                        .then()
                        .statusCode(403);
            }
        }

        @ParameterizedTest
        @CsvSource({"cell-secretary,-X1-01", "agency,''"})
        void withoutTheRoleIsRefused(String role, String unit) {
            province.as(role, unit).get(PLANS + "?year=2026").then().statusCode(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"?year=2026", "/summary?year=2026", "/01900000-0000-7000-8000-000000000001"})
        void anonymousIsAskedToLogIn(String path) {
            given().get(PLANS + path).then().statusCode(401).body("detail", containsString("đăng nhập"));
        }
    }
}
