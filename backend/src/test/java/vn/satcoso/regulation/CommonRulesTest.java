package vn.satcoso.regulation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

/** The rows belong to no world and stay: each test adds after those that are there. */
@ApiTest
@DisplayName("S3-35, S3-48: limits and thematic meetings as rows; the day is 15/10/2026")
class CommonRulesTest {
    @Inject
    DataSource database;

    @Inject
    LoadLimits limits;

    private World world;
    private Api organizer;

    @BeforeEach
    void anOrganizer() {
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
    }

    @Test
    @DisplayName("A limit is replaced from a day on; what was asked before that day keeps the old one")
    void aLimit() {
        LocalDate from = after("load_limit").plusDays(10);
        int old = limits.most(LoadLimit.UNITS_PER_OFFICIAL, from);
        organizer.get("/common-rules").statusCode(200).body("actions", contains("setCommonRules"));
        organizer
                .post("/common-rules/limits", version(), limit(old + 2, from))
                .statusCode(200)
                .body("limits.find { it.validFrom == '" + from + "' }.most", equalTo(old + 2))
                .body("limits.find { it.validFrom == '" + from + "' }.byDefault", equalTo(false))
                .body("limits.validTo", hasItem(from.minusDays(1).toString()));
        assertEquals(old, limits.most(LoadLimit.UNITS_PER_OFFICIAL, from.minusDays(1)));
        assertEquals(old + 2, limits.most(LoadLimit.UNITS_PER_OFFICIAL, from));
        assertEquals(10, limits.most(LoadLimit.UNITS_PER_OFFICIAL, LocalDate.of(1990, 1, 1)));
    }

    @Test
    @DisplayName("Everybody who reads regulations reads them and their history, and of that history nothing else")
    void theHistory() {
        organizer
                .post("/common-rules/limits", version(), limit(20, after("load_limit")))
                .statusCode(200);
        Api host = Api.as("commune-committee", world.home.commune().code());
        String history = host.get("/common-rules")
                .statusCode(200)
                .body("actions", empty())
                .extract()
                .path("id");
        host.get("/common-rules/{id}/history", history)
                .body("items[0].action", equalTo("commonRule.limitSet"))
                .body("items[0].changes.field", hasItem("most"));
        host.get("/common-rules/{id}/history", world.home.official()).statusCode(404);
    }

    @Test
    @DisplayName("A quarter owes the thematic meetings of the rule of its last day")
    void thematicMeetings() {
        LocalDate last = after("meeting_rule");
        LocalDate quarter = last.withDayOfMonth(1).plusMonths(3 - (last.getMonthValue() - 1) % 3);
        world.meeting(world.home.cell(), quarter.plusDays(5));
        String gaps = "/thematic-gaps?year=%d&quarter=%d&asOf=%s&under=%s"
                .formatted(
                        quarter.getYear(),
                        (quarter.getMonthValue() + 2) / 3,
                        quarter.plusDays(80),
                        world.home.cell().id());
        organizer
                .post("/common-rules/thematic-meetings", version(), thematic(1, quarter))
                .statusCode(200);
        organizer.get(gaps).statusCode(200).body("total", equalTo(0));
        organizer
                .post("/common-rules/thematic-meetings", version(), thematic(2, quarter.plusDays(60)))
                .statusCode(200)
                .body("thematic[0].minimum", equalTo(2))
                .body("thematic[0].inForce", equalTo(false))
                .body("thematic[1].validTo", equalTo(quarter.plusDays(59).toString()));
        organizer.get(gaps).body("items.required", contains(2)).body("items.held", contains(1));
    }

    @Test
    @DisplayName("Not from a day that is over, not before the row in force, not from an old page")
    void refused() {
        int version = version();
        LocalDate from = after("load_limit");
        organizer
                .post("/common-rules/limits", version, limit(12, LocalDate.of(2026, 10, 14)))
                .statusCode(400)
                .body("violations.code", contains("commonRule.notBeforeToday"));
        organizer.post("/common-rules/limits", version, limit(12, from)).statusCode(200);
        organizer
                .post("/common-rules/limits", version + 1, limit(13, from))
                .statusCode(400)
                .body("violations.code", contains("commonRule.afterOldRow"));
        organizer
                .post("/common-rules/limits", version, limit(13, from.plusDays(1)))
                .statusCode(412);
        organizer
                .post("/common-rules/thematic-meetings", version + 1, thematic(0, from.plusDays(1)))
                .statusCode(400)
                .body("violations.field", contains("minimum"));
    }

    /** The first day, in years in which no test looks, on which a rule may begin that follows all the others. */
    private LocalDate after(String table) {
        return LocalDate.parse(world.one("select greatest(date '2091-01-01', max(valid_from) + 1) from " + table));
    }

    private int version() {
        return organizer.get("/common-rules").extract().path("version");
    }

    private static Object limit(int most, LocalDate from) {
        return body(
                "limit",
                "UNITS_PER_OFFICIAL",
                "most",
                most,
                "article",
                "Điều 9",
                "sourcePhrase",
                "không quá nhiều",
                "validFrom",
                from);
    }

    private static Object thematic(int minimum, LocalDate from) {
        return body("minimum", minimum, "article", "Điều 9", "sourcePhrase", "hằng quý", "validFrom", from);
    }
}
