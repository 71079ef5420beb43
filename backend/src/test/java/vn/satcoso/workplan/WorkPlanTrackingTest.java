package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanProvince.AGENCIES_26;
import static vn.satcoso.workplan.PlanProvince.COMMITTEES_168;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Statements;
import vn.satcoso.support.TestClock;

@ApiTest
class WorkPlanTrackingTest extends FourPlansStory {
    @Nested
    class AsOrganizer {
        @Test
        @DisplayName("S0-18, S3-28: everyone who owes a plan has a row, also without a plan")
        void trackingList() {
            list("year=2026")
                    .body("total", is(4))
                    .body(
                            "items.official.fullName",
                            contains("Lê Văn An", "Trần Thị Bình", "Vũ Thị Cúc", "Bùi Tiến Dung"))
                    .body("items.state", contains("SUBMITTED", "SUBMITTED", "DRAFT", "MISSING"))
                    .body("items.timeliness", contains("ON_TIME", "LATE", "OVERDUE", "OVERDUE"))
                    .body("items.daysLate", contains(null, 3, 257, 257))
                    .body("items.visitCount", contains(1, 1, 1, 0))
                    .body("items.dueOn.unique()", contains("2026-01-31"))
                    .body("items[3].planId", nullValue())
                    .body("items[3].version", nullValue())
                    .body(
                            "items.actions",
                            contains(
                                    List.of("adjust"), List.of("adjust"), List.of("edit", "submit"), List.of("create")))
                    .body("items.regulation.number.unique()", contains("168-QĐ/TU"));
        }

        @Test
        @DisplayName("S0-19: 2024 has its own date; a year that is not open offers nothing to begin")
        void otherYears() {
            list("year=2024")
                    .body("items.dueOn.unique()", contains("2024-03-31"))
                    .body("items[0].actions", empty());
            list("year=2027")
                    .body("items.timeliness.unique()", contains("PENDING"))
                    .body("items[0].actions", contains("create"));
            list("year=2023").body("items", empty());
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "timeliness=ON_TIME,01",
            "timeliness=LATE,02",
            "timeliness=OVERDUE,03 04",
            "timeliness=PENDING,''",
            "timeliness=NOT_DUE,''",
            "state=MISSING,04",
            "state=DRAFT,03",
            "state=SUBMITTED,01 02",
            "search=binh,02",
            "'sort=name,desc',04 03 02 01",
            "'sort=submittedAt,desc',02 01",
            "'sort=dueOn,asc',01",
            "size=2&page=1,03 04"
        })
        void filtersAndOrder(String query, String numbers) {
            List<String> codes = list("year=2026&" + query).extract().path("items.official.code");
            String found = String.join(
                    " ",
                    codes.stream().map(code -> code.replaceFirst(".*-", "")).toList());
            assertTrue(found.startsWith(numbers), found);
            if (!query.startsWith("'") && !query.startsWith("sort")) {
                assertEquals(numbers, found);
            }
        }

        @Test
        void filtersByPlace() {
            UUID local = province.official("11", "Lò Văn Sơn", province.district1, true);
            province.position(local, "AGENCY_LEADER", "2020-01-01", null);
            list("year=2026&unitId=" + province.district1).body("items.official.id", contains(local.toString()));
            list("year=2026&officialId=" + local).body("items.regulation.number", contains("26-QĐ/TU"));
            list("year=2026&regulationId=" + AGENCIES_26).body("total", is(1));
            list("year=2026&regulationId=" + COMMITTEES_168).body("total", is(4));
        }

        @Test
        @DisplayName("S0-18: who owes: the highest rank on the due date, under each regulation, while active")
        void whoOwes() {
            UUID two = province.official("05", "Hà Văn Em", province.root, true);
            province.position(two, "STANDING_COMMITTEE", "2020-01-01", null);
            province.position(two, "COMMITTEE", "2020-01-01", null);
            province.position(two, "AGENCY_LEADER", "2020-01-01", null);
            UUID late = province.official("06", "Hà Văn Gấm", province.root, true);
            province.position(late, "COMMITTEE", "2026-02-01", null);
            UUID gone = province.official("07", "Hà Văn Hải", province.root, true);
            province.position(gone, "COMMITTEE", "2020-01-01", "2026-01-30");
            UUID lastDay = province.official("08", "Hà Văn Ích", province.root, true);
            province.position(lastDay, "COMMITTEE", "2020-01-01", "2026-01-31");
            UUID struckOff = province.official("09", "Hà Văn Kiên", province.root, false);
            province.position(struckOff, "COMMITTEE", "2020-01-01", null);
            list("year=2026&officialId=" + two)
                    .body("items.regulation.number.sort()", contains("168-QĐ/TU", "26-QĐ/TU"));
            for (UUID owesNothing : List.of(late, gone, struckOff)) {
                list("year=2026&officialId=" + owesNothing).body("items", empty());
            }
            list("year=2026&officialId=" + lastDay).body("items.timeliness", contains("OVERDUE"));
        }

        @Test
        void whoMadeAPlanWithoutOwingItIsNeverLate() {
            UUID late = province.official("06", "Hà Văn Gấm", province.root, true);
            province.position(late, "COMMITTEE", "2026-02-01", null);
            province.assign(late, province.commune1, "2026-02-01", null);
            submitted("06", LocalDate.of(2026, 3, 1), province.cell1);
            list("year=2026&officialId=" + late)
                    .body("items.timeliness", contains("NOT_DUE"))
                    .body("items[0].dueOn", nullValue())
                    .body("items[0].daysLate", nullValue());
            summary().body("find { it.regulation.number == '168-QĐ/TU' }.expected", is(4));
        }

        @Test
        @DisplayName("S3-28, S3-41: complete and on time are two figures")
        void figures() {
            TestClock.set(LocalDate.of(2026, 10, 15));
            summary()
                    .body("size()", is(1))
                    .body("[0].expected", is(4))
                    .body("[0].submitted", is(2))
                    .body("[0].onTime", is(1))
                    .body("[0].late", is(1))
                    .body("[0].missing", is(2));
        }

        @Test
        void costsFewStatements() {
            RequestSpecification organizer = province.asOrganizer();
            List<String> whole = Statements.during(() -> organizer.get(PLANS + "?year=2026"));
            assertEquals(3, whole.size(), () -> String.join("\n", whole));
            RequestSpecification again = province.asOrganizer();
            List<String> paged = Statements.during(() -> again.get(PLANS + "?year=2026&size=2"));
            assertEquals(3, paged.size(), () -> String.join("\n", paged));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "year=2026&yaer=2025,yaer",
            "state=DRAFT,year",
            "year=1999,year",
            "year=2026&size=101,size",
            "year=2026&sort=id,sort"
        })
        void wrongQueries(String query, String field) {
            province.asOrganizer()
                    .get(PLANS + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is(field));
        }
    }

    private ValidatableResponse list(String query) {
        return province.asOrganizer().get(PLANS + "?" + query).then().statusCode(200);
    }

    private ValidatableResponse summary() {
        return province.asOrganizer().get(PLANS + "/summary?year=2026").then().statusCode(200);
    }
}
