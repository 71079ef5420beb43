package vn.satcoso.regulation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;

@ApiTest
@DisplayName("Rules of a regulation that may and may not be added; the day is 15/10/2026")
class RegulationApiTest {
    private static int run;

    private final String province = "QUYDINH" + ++run;
    private final Api organizer = Api.as("province-organizer", province);
    private String regulation;
    private int version;

    @BeforeEach
    void aRegulation() {
        Api.province(province);
        ValidatableResponse made = organizer
                .post(
                        "/regulations",
                        body(
                                "number",
                                run + "-QĐ/THU",
                                "title",
                                "Quy định thử",
                                "issuer",
                                "Ban Thường vụ",
                                "issuedOn",
                                "2026-01-01",
                                "validFrom",
                                "2026-01-01"))
                .statusCode(201);
        regulation = made.extract().path("id");
        version = made.extract().path("version");
    }

    @ParameterizedTest(name = "là bí thư huyện ủy: {0}, thêm: {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {"null, true, 409", "false, null, 409", "true, null, 409", "true, false, 200"})
    @DisplayName("A general rule and a specific one never stand side by side")
    void generalBesideSpecific(Boolean there, Boolean added, int status) {
        quotaRule(there, "2095-01-01").statusCode(200);
        ValidatableResponse answer = quotaRule(added, "2096-01-01").statusCode(status);
        if (status == 409) {
            answer.body("code", equalTo("quotaRule.generalBesideSpecific"));
            answer.body("detail", containsString("Bí thư huyện ủy"));
        }
    }

    @Test
    @DisplayName("A rule ends with its regulation")
    void endsWithTheRegulation() {
        quotaRule(null, "2095-01-01").statusCode(200).body("quotaRules.validTo[0]", equalTo(null));
        Map<String, Object> end = body("title", "Quy định thử", "issuer", "Tỉnh ủy", "validTo", "2095-08-31");
        change(organizer.put("/regulations/" + regulation, version, end))
                .body("quotaRules.validTo[0]", equalTo("2095-08-31"));
    }

    @Test
    @DisplayName("The due date of this year does not move back into the past, so that no plan becomes late")
    void noPlanBecomesLate() {
        deadline(2, 15, 2026, null).statusCode(200);
        deadline(1, 31, 2026, 2026)
                .statusCode(400)
                .body("violations[0].field", equalTo("day"))
                .body("violations[0].message", containsString("15/02/2026"));
        deadline(1, 31, 2026, null).statusCode(400);
        deadline(1, 31, 2027, null).statusCode(200);
        deadline(3, 31, 2026, 2026).statusCode(200);
        deadline(12, 31, 2026, 2026).statusCode(200);
        // Earlier than the date in force, yet still to come.
        deadline(11, 30, 2026, 2026).statusCode(200).body("deadlineRules", hasSize(5));
    }

    @ParameterizedTest(name = "{0} {1}={2}, từ {3}: {4} {5}")
    @CsvSource({
        "VISIT_REPORT, days, 7, 2026, 200,",
        "VISIT_REPORT, day, 7, 2026, 400, day",
        "VISIT_REPORT, days, 61, 2026, 400, days",
        "BRIEFING, days, 0, 2026, 200,",
        "MONTH_CLOSE, day, 31, 2026, 200,",
        "MONTH_CLOSE, days, 3, 2026, 400, day",
        "MONTH_CLOSE, day, 10, 2025, 400, yearFrom"
    })
    @DisplayName("Each kind of due date takes its own terms, and names the field that is wrong")
    void termsOfEachKind(String obligation, String term, int value, int from, int status, String field) {
        event(obligation, term, value, from).statusCode(status).body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, then {3} from {4}: {5}")
    @CsvSource({
        "VISIT_REPORT, days, 5, 3, 2026, 400",
        "VISIT_REPORT, days, 5, 3, 2027, 200",
        "VISIT_REPORT, days, 5, 8, 2026, 200",
        "BRIEFING, days, 3, 5, 2026, 400",
        "BRIEFING, days, 3, 2, 2026, 200",
        "MONTH_CLOSE, day, 5, 3, 2026, 400",
        "MONTH_CLOSE, day, 5, 10, 2026, 200"
    })
    @DisplayName("A stricter number waits for the next year, so that nothing in time becomes late")
    void stricterWaits(String obligation, String term, int first, int second, int from, int status) {
        event(obligation, term, first, 2026).statusCode(200);
        event(obligation, term, second, from).statusCode(status);
    }

    private ValidatableResponse event(String obligation, String term, int value, int from) {
        Map<String, Object> rule = body("obligation", obligation, "ranks", List.of(), term, value, "yearFrom", from);
        rule.putAll(body("article", "Điều 4", "sourcePhrase", "kịp thời"));
        return change(organizer.post("/regulations/" + regulation + "/deadline-rules", version, rule));
    }

    private ValidatableResponse quotaRule(Boolean secretary, String from) {
        Map<String, Object> rule = new HashMap<>(body(
                "rank", "COMMITTEE", "scope", "ASSIGNED_CELLS", "minimum", 2, "period", "YEAR", "onlineCounts", false));
        rule.putAll(body("article", "Điều 2", "sourcePhrase", "hai lần", "validFrom", from));
        rule.put("districtSecretary", secretary);
        return change(organizer.post("/regulations/" + regulation + "/quota-rules", version, rule));
    }

    private ValidatableResponse deadline(int month, int day, int from, Integer to) {
        Map<String, Object> rule = body("obligation", "ANNUAL_PLAN", "ranks", List.of("CELL_SECRETARY"));
        rule.putAll(body("month", month, "day", day, "yearFrom", from, "yearTo", to));
        rule.putAll(body("article", "Điều 3", "sourcePhrase", "trong tháng 01"));
        return change(organizer.post("/regulations/" + regulation + "/deadline-rules", version, rule));
    }

    private ValidatableResponse change(ValidatableResponse answer) {
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().path("version");
        }
        return answer;
    }
}
