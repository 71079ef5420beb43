package vn.satcoso.visitreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S0-15: what a regulation asks of reports, as rows; the day is 15/10/2026")
class ReportRulesTest {
    @Inject
    DataSource database;

    private World world;
    private Api organizer;
    private UUID regulation;
    private String rules;

    @BeforeEach
    void aRegulation() {
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        regulation = world.regulation();
        rules = "/regulations/" + regulation + "/report-rules";
    }

    @Test
    @DisplayName("A section is asked for from a day on; the row before is closed and rules its own reports")
    void aSection() {
        organizer
                .get(rules)
                .statusCode(200)
                .body("sections", empty())
                .body("acceptance", empty())
                .body("actions", contains("setReportRules"));
        organizer
                .post(rules + "/sections", 0, section(40, "2026-10-15"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("sections.minLength", contains(40))
                .body("sections.inForce", contains(true));
        organizer
                .post(rules + "/sections", 1, section(80, "2026-11-01"))
                .statusCode(200)
                .body("sections.minLength", contains(80, 40))
                .body("sections.validTo", contains(null, "2026-10-31"))
                .body("sections.inForce", contains(false, true));
        organizer
                .get("/regulations/{id}/history", regulation)
                .body("items[0].action", equalTo("regulation.reportSectionSet"))
                .body("items[0].changes.field", hasItems("section", "minLength", "validFrom"))
                .body("items[0].changes.find { it.field == 'minLength' }.before", equalTo("40"));
        Api.as("commune-committee", world.home.commune().code())
                .get(rules)
                .statusCode(200)
                .body("actions", empty());
    }

    @Test
    @DisplayName("Not from a day that is over, not before the row in force, not from an old page")
    void refused() {
        organizer
                .post(rules + "/sections", 0, section(40, "2026-10-14"))
                .statusCode(400)
                .body("violations.field", contains("validFrom"))
                .body("violations.code", contains("reportRule.notBeforeToday"));
        organizer.post(rules + "/sections", 0, section(40, "2026-11-01")).statusCode(200);
        organizer
                .post(rules + "/sections", 1, section(50, "2026-11-01"))
                .statusCode(400)
                .body("violations.code", contains("reportRule.afterOldRow"));
        organizer.post(rules + "/sections", 0, section(50, "2026-12-01")).statusCode(412);
        organizer.get(rules).body("sections.minLength", contains(40));
    }

    @Test
    @DisplayName(
            "A report on a meeting of that day is judged by the new rows, one on an earlier meeting by the old ones")
    void judgesReports() {
        organizer.post(rules + "/sections", 0, section(40, "2026-10-15")).statusCode(200);
        organizer
                .post(rules + "/acceptance", 1, acceptance(90))
                .statusCode(200)
                .body("acceptance.minScore", contains(90));
        LocalDate begin = LocalDate.of(2026, 1, 1);
        world.assignment(world.home.official(), world.home.cell(), regulation, begin, null);
        for (Map.Entry<LocalDate, Integer> expected : Map.of(
                        LocalDate.of(2026, 10, 15), 90, LocalDate.of(2026, 10, 14), 60)
                .entrySet()) {
            UUID visit = world.attendance(world.home.official(), world.home.cell(), expected.getKey());
            ReportCalls.official(world.home.officialCode())
                    .begin(visit)
                    .statusCode(201)
                    .body("threshold", equalTo(expected.getValue()));
        }
    }

    private static Object section(int length, String from) {
        return body(
                "section",
                "LESSONS",
                "required",
                true,
                "mayBeNone",
                false,
                "minLength",
                length,
                "weight",
                2,
                "article",
                "Điều 7",
                "sourcePhrase",
                "báo cáo đầy đủ",
                "validFrom",
                from);
    }

    private static Object acceptance(int score) {
        return body("minScore", score, "article", "Điều 7", "sourcePhrase", "đầy đủ", "validFrom", "2026-10-15");
    }
}
