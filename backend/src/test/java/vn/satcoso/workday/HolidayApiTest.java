package vn.satcoso.workday;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("The table of days off")
class HolidayApiTest {
    @Inject
    DataSource database;

    private World world;
    private Api organizer;
    private Api host;

    @BeforeEach
    void aWorld() {
        TestClock.set(LocalDate.of(2026, 1, 3));
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        host = Api.as("commune-committee", world.home.commune().code());
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void everybody_reads_it_by_year_and_only_the_province_changes_what_lies_ahead() {
        host.get("/holidays?year=2026")
                .statusCode(200)
                .body("findAll { it.name == 'Tết Nguyên đán' }.day", hasItems("2026-02-16", "2026-02-20"))
                .body("actions.flatten()", empty());
        organizer
                .get("/holidays?year=2026")
                .body("find { it.day == '2026-01-02' }.actions", empty())
                .body("find { it.day == '2026-02-16' }.actions", contains("remove"));
        host.get("/holidays").statusCode(400).body("violations.field", contains("year"));
        add(host, "2026-03-10", "OFF", true).statusCode(403);
    }

    @ParameterizedTest(name = "{0} {1}: {3} {4}")
    @CsvSource({
        "2026-01-02, OFF, true, day, holiday.past",
        "2026-03-10, WORKING, false, day, holiday.workedAnyway",
        "2026-03-14, WORKING, true, movesMeetings, holiday.workingMovesNothing",
        "2026-02-29, OFF, true, day, json.badValue"
    })
    void a_row_that_makes_no_sense_is_refused_at_its_field(
            String day, String kind, boolean moves, String field, String code) {
        add(organizer, day, kind, moves)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void a_day_stands_in_it_once() {
        add(organizer, "2026-02-16", "OFF", true).statusCode(409).body("code", equalTo("holiday.known"));
    }

    @Test
    void S2_21_meetings_ahead_give_way_and_come_back_but_not_what_was_moved_by_hand() {
        String cell = schedule(world.nextCell.cell().id().toString(), 11);
        String other = schedule(world.home.cell().id().toString(), 11);
        String moved = host.get("/meetings?from=2026-03-11&to=2026-03-11&cellId={c}", other)
                .extract()
                .path("items[0].id");
        host.post("/meetings/" + moved + "/move", 0, body("heldOn", "2026-03-12", "reason", "Hội xuân"))
                .statusCode(200);
        String id = add(organizer, "2026-03-11", "OFF", true)
                .statusCode(200)
                .extract()
                .path("id");
        try {
            march(cell)
                    .body("items.heldOn", contains("2026-03-12"))
                    .body("items.dayOff", contains("Ngày hội"))
                    .body("items.moved", contains(true));
            march(other).body("items.heldOn", contains("2026-03-12")).body("items.moveReason", contains("Hội xuân"));
            Api.official(world.nextCell.officialCode())
                    .get("/notices?size=100")
                    .body(
                            "items.text",
                            hasItem(containsString("buổi sinh hoạt ngày 11/03/2026 chuyển sang ngày 12/03/2026")));
        } finally {
            remove(id);
        }
        march(cell).body("items.heldOn", contains("2026-03-11")).body("items.moved", contains(false));
        organizer.get("/holidays/{id}/history", id).body("items.action", contains("holiday.removed", "holiday.added"));
    }

    private ValidatableResponse march(String cell) {
        return host.get("/meetings?from=2026-03-01&to=2026-03-31&cellId={c}", cell)
                .statusCode(200);
    }

    private String schedule(String cell, int day) {
        host.put("/cells/" + cell + "/schedule", 0, body("dayOfMonth", day, "time", "19:30", "place", "Nhà văn hóa"))
                .statusCode(200);
        return cell;
    }

    private static ValidatableResponse add(Api who, String day, String kind, boolean moves) {
        return who.post(
                "/holidays",
                body("day", day, "kind", kind, "name", "Ngày hội", "movesMeetings", moves, "source", "Thông báo 1"));
    }

    private void remove(String id) {
        given().auth()
                .oauth2(Tokens.of("organizer-x", world.province.code(), null, "province-organizer"))
                .delete("/api/v1/holidays/" + id)
                .then()
                .statusCode(204);
    }
}
