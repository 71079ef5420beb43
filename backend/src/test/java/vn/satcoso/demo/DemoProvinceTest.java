package vn.satcoso.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.Tokens;

/** The demo province as its people see it on 15/10/2026. */
@QuarkusTest
@TestProfile(DemoProfile.class)
class DemoProvinceTest {
    private static final String ORGANIZER = Tokens.of("bantochuc", "T", null, "province-organizer");
    private static final String OFFICIAL = Tokens.of("canbo", "T", "CB-011", "official");

    @Inject
    DemoService demo;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"PROVINCE,1", "DISTRICT,3", "COMMUNE,12", "CELL,60", "AGENCY,8"})
    void organizer_sees_the_whole_tree(String kind, int count) {
        get(ORGANIZER, "/units?kind=" + kind).body("total", is(count));
    }

    @Test
    void organizer_sees_forty_officials_of_every_rank() {
        get(ORGANIZER, "/officials?size=100")
                .body("total", is(40))
                .body(
                        "items.positions.flatten().rank.unique()",
                        hasItems(
                                "STANDING_BODY",
                                "STANDING_COMMITTEE",
                                "COMMITTEE",
                                "AGENCY_LEADER",
                                "TEAM_MEMBER",
                                "COMMUNE_COMMITTEE",
                                "CELL_SECRETARY"));
        get(ORGANIZER, "/officials?active=false").body("total", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15,MET",
        "2026-10-15,ON_TRACK",
        "2026-10-15,AT_RISK",
        "2026-10-15,UNREACHABLE",
        "2026-10-15,NO_MINIMUM",
        "2025-12-31,MET",
        "2025-12-31,MISSED"
    })
    void organizer_sees_quota_lines_in_every_state(String asOf, String state) {
        get(ORGANIZER, "/quota-lines?size=100&asOf=" + asOf + "&state=" + state).body("total", greaterThan(0));
    }

    @ParameterizedTest
    @DisplayName("S0-18: kế hoạch năm đúng hạn, chậm, chưa nộp; năm 2024 hạn 31/3")
    @CsvSource({
        "2024,SUBMITTED,ON_TIME",
        "2024,SUBMITTED,LATE",
        "2024,MISSING,OVERDUE",
        "2025,SUBMITTED,ON_TIME",
        "2025,SUBMITTED,LATE",
        "2025,DRAFT,OVERDUE",
        "2026,SUBMITTED,ON_TIME",
        "2026,SUBMITTED,LATE",
        "2026,MISSING,OVERDUE",
        "2026,DRAFT,OVERDUE"
    })
    void organizer_sees_plans_in_every_state(int year, String state, String timeliness) {
        get(ORGANIZER, "/work-plans?year=" + year + "&state=" + state + "&timeliness=" + timeliness)
                .body("total", greaterThan(0));
    }

    @ParameterizedTest
    @DisplayName("S0-15: báo cáo dự sinh hoạt ở mọi trạng thái, đúng hạn, trễ, quá hạn")
    @CsvSource({
        "2026,state=MISSING",
        "2026,state=SUBMITTED",
        "2026,state=RETURNED",
        "2026,state=ACCEPTED",
        "2026,timeliness=LATE",
        "2026,timeliness=OVERDUE",
        "2025,timeliness=ON_TIME"
    })
    void organizer_sees_visit_reports_in_every_state(int year, String filter) {
        get(ORGANIZER, "/visit-reports?from=" + year + "-01-01&asOf=" + year + "-12-31&" + filter)
                .body("total", greaterThan(0));
    }

    @Test
    void official_goes_on_writing_his_last_report() {
        get(OFFICIAL, "/visit-reports?state=DRAFT").body("total", is(1)).body("items[0].actions", hasItem("edit"));
    }

    @ParameterizedTest
    @DisplayName("S0-31: địa bàn ở mọi mức, cả nơi đã hết phức tạp; S0-12: có xã đưa cán bộ đi chỗ yên ổn")
    @CsvSource({
        "/heats?show=HOT",
        "/heats?show=COMPLEX",
        "/heats?show=UNEASY",
        "/heats?show=CALM",
        "/steering/visits?flagged=true",
        "/steering/visits?flagged=false"
    })
    void organizer_sees_places_of_every_heat(String path) {
        get(ORGANIZER, path).body("total", greaterThan(0));
    }

    @ParameterizedTest
    @DisplayName("S0-13, S0-32: thông tin trước đúng hạn, trễ, chưa gửi, quá hạn, không gửi")
    @ValueSource(strings = {"ON_TIME", "LATE", "PENDING", "MISSING", "OPEN"})
    void organizer_sees_briefings_in_every_state(String state) {
        get(ORGANIZER, "/briefings?year=2026&show=" + state).body("total", greaterThan(0));
    }

    @Test
    @DisplayName("S0-11, S0-20: kế hoạch đã tiếp nhận và còn chờ, lần điều chỉnh có lý do, đơn vị xin đổi")
    void official_sees_what_became_of_his_plan() {
        String plan = get(OFFICIAL, "/work-plans?year=2026").extract().path("items[0].planId");
        get(OFFICIAL, "/work-plans/" + plan)
                .body("recipients.acknowledgedAt", hasItem(notNullValue()))
                .body("recipients.role", hasItems("ORGANIZER", "HOST", "INFORMED"))
                .body("visits.answer.state", hasItem("ACCEPTED"));
        get(OFFICIAL, "/work-plans/" + plan + "/editions").body("size()", is(2)).body("[0].reason", notNullValue());
    }

    @Test
    @DisplayName("S2-25, S3-35: buổi chưa ai ghi nhận, chi bộ đã và chưa sinh hoạt chuyên đề")
    void organizer_sees_what_nobody_recorded_and_which_cells_lack_a_theme() {
        get(ORGANIZER, "/unrecorded-visits").body("total", greaterThan(0));
        get(ORGANIZER, "/thematic-gaps?year=2026&quarter=3").body("total", allOf(greaterThan(0), lessThan(60)));
    }

    @Test
    void organizer_sees_three_cells_without_a_fixed_day() {
        get(ORGANIZER, "/cells?withoutSchedule=true").body("total", is(3));
    }

    @Test
    @DisplayName("S2-20, S2-21: 36 đảng viên, ngày mùng 5 hằng tháng")
    void organizer_sees_the_cell_that_meets_on_the_fifth() {
        get(ORGANIZER, "/cells?search=Huổi Mận")
                .body("items[0].code", equalTo("T-H1-X1-01"))
                .body("items[0].memberCount", is(36))
                .body("items[0].schedule.dayOfMonth", is(5));
    }

    @Test
    void organizer_sees_a_calendar_with_moved_and_shifted_days_to_the_end_of_next_year() {
        get(ORGANIZER, "/meetings?from=2026-01-01&to=2026-12-31&size=100&page=2")
                .body("total", greaterThan(680))
                .body("items.dayShifted", hasItem(true))
                .body("items.moved", hasItem(true));
        get(ORGANIZER, "/meetings?from=2027-12-01&to=2027-12-31").body("total", is(57));
    }

    @Test
    void organizer_sees_the_history_of_a_commune_and_of_an_official() {
        String commune = get(ORGANIZER, "/units?kind=COMMUNE").extract().path("items[0].id");
        get(ORGANIZER, "/units/" + commune + "/history").body("items[0].actorName", equalTo("Dữ liệu mẫu"));
        String official = get(ORGANIZER, "/officials?search=CB-011").extract().path("items[0].id");
        get(ORGANIZER, "/officials/" + official + "/history").body("total", greaterThan(4));
    }

    @Test
    void official_has_come_once_out_of_three_and_is_at_risk() {
        String self = get(OFFICIAL, "/me").extract().path("official.id");
        get(OFFICIAL, "/officials/" + self + "/quota-lines")
                .body("find { it.minimum == 3 }.line.done", is(1))
                .body("find { it.minimum == 3 }.line.state", equalTo("AT_RISK"))
                .body("find { it.minimum == 3 }.nextMeetings.size()", greaterThan(2));
    }

    @Test
    void officials_are_reminded_of_what_they_have_missed() throws SQLException {
        try (Connection connection = database.getConnection();
                var told = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from notice where kind = 'workPlan.overdue' and official_id is not null")) {
            told.next();
            assertTrue(told.getInt(1) > 0, "nobody is reminded");
        }
    }

    @Test
    void loading_again_changes_nothing() throws SQLException {
        Map<String, Long> before = counts();
        assertFalse(demo.load());
        assertEquals(before, counts());
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table :
                    List.of("unit", "official", "assignment", "cell_meeting", "attendance", "audit_event")) {
                counts.put(table, DomainRules.number(connection, "select count(*) from " + table));
            }
        }
        return counts;
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get("/api/v1" + path).then().statusCode(200);
    }
}
