package vn.satcoso.heat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Place;

@ApiTest
@DisplayName("S0-31: the hosts keep which of their places are hot, complex or uneasy")
class HeatTest {
    private static final String SECRET = "Hai họ tranh chấp, có nguy cơ đánh nhau";

    @Inject
    DataSource database;

    private World world;
    private Api host;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        host = Api.as("commune-committee", world.home.commune().code());
    }

    @Test
    @DisplayName("A place that nobody assessed is not said to be calm")
    void notAssessed() {
        host.get("/units/{id}/heat", world.home.cell().id())
                .statusCode(200)
                .body("level", nullValue())
                .body("entries", empty())
                .body("actions", contains("setHeat"));
        register("?show=CALM").body("total", equalTo(0));
        register("?show=UNRATED").body("total", equalTo(3));
    }

    @Test
    @DisplayName("A new level closes the old one, which stays to be read")
    void oneAfterAnother() {
        set(world.home.cell(), 0, "COMPLEX", "2026-09-01").statusCode(200).body("version", equalTo(1));
        set(world.home.cell(), 1, "HOT", "2026-10-01")
                .statusCode(200)
                .body("level", equalTo("HOT"))
                .body("entries.level", contains("HOT", "COMPLEX"))
                .body("entries.validFrom", contains("2026-10-01", "2026-09-01"))
                .body("entries.validTo", contains(null, "2026-09-30"))
                .body("entries[0].recordedBy", equalTo("Người dùng commune-committee"));
        register("?show=FLAGGED&asOf=2026-09-15").body("items.level", contains("COMPLEX"));
        register("?show=FLAGGED&asOf=2026-08-31").body("total", equalTo(0));
        register("?show=FLAGGED").body("items.level", contains("HOT"));
    }

    @Test
    @DisplayName("A level set again on the same day replaces the first, which is still read and held on no day")
    void twiceOnADay() {
        set(world.home.cell(), 0, "HOT", null).statusCode(200);
        set(world.home.cell(), 1, "UNEASY", null)
                .statusCode(200)
                .body("level", equalTo("UNEASY"))
                .body("entries.validTo", contains(null, "2026-10-14"));
        register("?show=FLAGGED").body("items.level", contains("UNEASY"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-    | Có khiếu kiện | -          | level     | Không được để trống.",
                "HOT  | -             | -          | reason    | Không được để trống.",
                "HOT  | Có khiếu kiện | 2026-10-16 | validFrom | Ngày áp dụng phải từ đầu năm trước đến hôm nay.",
                "HOT  | Có khiếu kiện | 2024-12-31 | validFrom | Ngày áp dụng phải từ đầu năm trước đến hôm nay.",
                "CALM | Đã giải quyết | 2026-08-31 | validFrom | Lần đánh giá gần nhất có từ ngày 01/09/2026",
            })
    @DisplayName("What is wrong is said at its field, and nothing changes")
    void wrong(String level, String reason, String from, String field, String message) {
        set(world.home.cell(), 0, "UNEASY", "2026-09-01").statusCode(200);
        host.put(path(world.home.cell()), 1, body("level", level, "reason", reason, "validFrom", from))
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));
        host.get(path(world.home.cell())).body("entries.level", contains("UNEASY"));
    }

    @Test
    @DisplayName("Of two clerks the second is told that the first has changed the level")
    void twoClerks() {
        set(world.home.cell(), 0, "HOT", "2026-09-01").statusCode(200);
        host.put(path(world.home.cell()), body("level", "CALM", "reason", "Đã yên"))
                .statusCode(428);
        set(world.home.cell(), 0, "CALM", null).statusCode(412);
        host.get(path(world.home.cell())).body("entries.level", contains("HOT"));
    }

    @Test
    @DisplayName("A unit that has been merged keeps its history and takes no new level")
    void merged() {
        set(world.home.cell(), 0, "HOT", "2026-09-01").statusCode(200);
        world.run(
                "update unit set valid_to = date '2026-10-01' where id = ?",
                world.home.cell().id());
        set(world.home.cell(), 1, "CALM", null).statusCode(409).body("code", equalTo("heat.unitEnded"));
        host.get(path(world.home.cell())).body("entries.level", contains("HOT"));
        register("?show=HOT").body("total", equalTo(0));
        register("?show=HOT&asOf=2026-09-30").body("total", equalTo(1));
    }

    @Test
    @DisplayName("A province, a district or an agency has no level")
    void otherUnits() {
        Api organizer = Api.as("province-organizer", world.province.code());
        organizer.get("/units/{id}/heat", world.district.id()).statusCode(404);
        organizer
                .put(path(world.agency), body("level", "HOT", "reason", "Không có"))
                .statusCode(404);
    }

    @Test
    @DisplayName("Flagged cells that nobody visited this year come first, then the other flagged ones, then the rest")
    void rank() {
        Place other = world.nextCell.cell();
        set(world.home.cell(), 0, "HOT", "2026-09-01").statusCode(200);
        set(other, 0, "UNEASY", "2026-09-01").statusCode(200);
        set(world.home.commune(), 0, "CALM", "2026-09-01").statusCode(200);
        world.run(
                "update attendance set outcome = 'ABSENT', absence_reason = 'SICK' where meeting_id in "
                        + "(select id from cell_meeting where cell_id = ? or (cell_id = ? and id <> "
                        + "(select meeting_id from attendance where id = ?)))",
                other.id(),
                world.home.cell().id(),
                world.home.attendance());
        register("")
                .body(
                        "items.unit.id",
                        contains(
                                other.id().toString(),
                                world.home.cell().id().toString(),
                                world.home.commune().id().toString()));
        register("?show=FLAGGED&notVisited=true")
                .body("items.unit.id", contains(other.id().toString()))
                .body("items[0].visitCount", equalTo(0))
                .body("items[0].nextMeetingOn", equalTo("2026-11-10"));
        register("?kind=CELL&notVisited=false").body("items.lastVisitOn", contains("2026-09-10"));
        register("?kind=COMMUNE").body("items.visitCount", contains(1));
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("province-organizer", true),
                Arguments.of("province-standing", true),
                Arguments.of("auditor", true),
                Arguments.of("district-organizer", true),
                Arguments.of("commune-committee", true),
                Arguments.of("province-inspector", false),
                Arguments.of("province-propaganda", false),
                Arguments.of("team-leader", false),
                Arguments.of("cell-secretary", false),
                Arguments.of("official", false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("readers")
    @DisplayName("The sensitive detail is for the host and the province; nothing tells others of it")
    void detail(String role, boolean told) {
        host.put(path(world.home.cell()), body("level", "HOT", "reason", "Tranh chấp đất", "detail", SECRET))
                .statusCode(200)
                .body("entries[0].detail", equalTo(SECRET));
        Api reader = reader(role);
        reader.get(path(world.home.cell()))
                .statusCode(200)
                .body("confidential", equalTo(told))
                .body("entries[0].reason", equalTo("Tranh chấp đất"))
                .body("entries[0].detail", told ? equalTo(SECRET) : nullValue());
        String unit = "/units/" + world.home.cell().id();
        for (String page : List.of(unit, unit + "/history", "/heats?size=100", "/units?search=" + world.mark)) {
            String text = reader.get(page).statusCode(200).extract().asString();
            assertEquals(-1, text.indexOf(SECRET), page);
        }
        reader.get(unit + "/history").body("items.action", hasItem("unit.heatSet"));
    }

    @Test
    @DisplayName("A service account and the host of another commune learn nothing of the detail")
    void strangers() {
        set(world.home.commune(), 0, "HOT", null).statusCode(200);
        Api.as("commune-committee", world.nextCommune.commune().code())
                .get(path(world.home.commune()))
                .statusCode(404);
        Api.as("agency", world.agency.code()).get(path(world.home.commune())).statusCode(404);
        host.get("/units/{id}/history", world.home.commune().id())
                .body("items[0].summary", equalTo("Đánh giá tình hình"))
                .body("items[0].changes.field", contains("heat", "validFrom", "heatReason"))
                .body("items[0].changes.field", not(hasItem("detail")));
    }

    @Test
    @DisplayName("A place that becomes hot is told to its officials and the organizers, once, without the detail")
    void told() {
        host.put(path(world.home.cell()), body("level", "HOT", "reason", "Tranh chấp đất", "detail", SECRET))
                .statusCode(200);
        set(world.home.cell(), 1, "HOT", null).statusCode(200);
        for (Api told : List.of(
                Api.official(world.home.officialCode()),
                Api.as("district-organizer", world.district.code()),
                Api.as("province-organizer", world.province.code()))) {
            told.get("/notices")
                    .body("items.findAll { it.kind == 'heat.hot' }.size()", equalTo(1))
                    .body("items[0].text", containsString("điểm nóng từ ngày 15/10/2026: Tranh chấp đất"))
                    .body("items[0].text", not(containsString(SECRET)))
                    .body("items[0].link", equalTo("/units/" + world.home.cell().id()));
        }
        Api.official(world.nextCell.officialCode()).get("/notices").body("total", equalTo(0));
    }

    private Api reader(String role) {
        return switch (role) {
            case "official" -> Api.official(world.home.officialCode());
            case "district-organizer", "team-leader" -> Api.as(role, world.district.code());
            case "commune-committee" -> host;
            case "cell-secretary" -> Api.as(role, world.home.cell().code());
            default -> Api.as(role, world.province.code());
        };
    }

    private ValidatableResponse set(Place unit, int version, String level, String from) {
        return host.put(
                path(unit), version, body("level", level, "reason", "Người dân bức xúc về đất đai", "validFrom", from));
    }

    private ValidatableResponse register(String query) {
        return host.get("/heats" + query).statusCode(200);
    }

    private static String path(Place unit) {
        return "/units/" + unit.id() + "/heat";
    }
}
