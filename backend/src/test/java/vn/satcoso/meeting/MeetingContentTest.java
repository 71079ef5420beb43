package vn.satcoso.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.support.Api.body;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.concurrency.Together;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Thematic meetings, what a meeting is about, and who lacks a thematic one in a quarter")
class MeetingContentTest {
    @Inject
    DataSource database;

    private World world;
    private Api host;
    private Api secretary;
    private Api neighbour;
    private Api organizer;
    private String cell;

    @BeforeEach
    void aCell() {
        TestClock.reset();
        world = new World(database);
        host = Api.as("commune-committee", world.home.commune().code());
        secretary = Api.as("cell-secretary", world.home.cell().code());
        neighbour = Api.as("cell-secretary", world.nextCell.cell().code());
        organizer = Api.as("province-organizer", world.province.code());
        cell = world.home.cell().id().toString();
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void S3_45_a_secretary_sets_a_thematic_meeting_and_everybody_sees_its_topic() {
        String id = add(secretary, "2026-10-20")
                .statusCode(201)
                .body("meeting.kind", equalTo("THEMATIC"))
                .body("meeting.topic", equalTo("Phát triển kinh tế hộ"))
                .body("meeting.month", equalTo("2026-10"))
                .body("meeting.actions", hasItems("move", "prepare", "cancel"))
                .extract()
                .path("meeting.id");
        Api.official(world.home.officialCode())
                .get("/meetings?from=2026-10-01&to=2026-10-31&kind=THEMATIC")
                .body("items.id", contains(id))
                .body("items.topic", contains("Phát triển kinh tế hộ"))
                .body("items.modelMeeting", contains(true));
        host.get("/meetings/{id}/history", id).body("items.action", contains("meeting.created"));
        add(neighbour, "2026-10-20").statusCode(404);
        add(Api.official(world.home.officialCode()), "2026-10-20").statusCode(403);
    }

    @ParameterizedTest(name = "S3-35 ngày {0}: {1} {2}")
    @CsvSource({
        "2026-10-15, 201,",
        "2026-10-01, 201,",
        "2025-12-31, 201,",
        "2027-12-31, 201,",
        "2028-02-29, 400, meeting.yearOutOfRange",
        "2024-02-29, 400, meeting.yearOutOfRange",
        "2027-02-29, 400, json.badValue",
        "2026-02-31, 400, json.badValue"
    })
    void a_day_is_taken_or_refused_at_its_field(String day, int status, String code) {
        ValidatableResponse answer = add(host, day).statusCode(status);
        if (code != null) {
            answer.body("violations.field", contains("heldOn")).body("violations.code", contains(code));
        }
    }

    @Test
    void a_cell_that_is_closed_by_then_is_refused() {
        world.run("update unit set valid_to = date '2026-11-30' where id = ?", UUID.fromString(cell));
        add(host, "2026-12-01").statusCode(400).body("violations.code", contains("meeting.cellClosed"));
        add(host, "2026-11-30").statusCode(201);
        TestClock.set(LocalDate.of(2026, 12, 1));
        add(host, "2026-12-02").statusCode(404);
    }

    @Test
    void a_missing_topic_is_refused_and_nothing_is_made() {
        host.post("/cells/" + cell + "/meetings", body("heldOn", "2026-10-20", "time", "19:30", "modelMeeting", false))
                .statusCode(400)
                .body("violations.field", hasItems("topic", "place"));
        host.get("/meetings?from=2026-10-01&to=2026-10-31&cellId={c}&kind=THEMATIC", cell)
                .body("items", empty());
    }

    @Test
    void an_agenda_is_written_while_the_meeting_lies_ahead() {
        String ahead = world.home.ahead().toString();
        Map<String, Object> words =
                body("topic", "Học tập Bác", "agenda", "1. Đọc\n2. Thảo luận", "modelMeeting", true);
        secretary
                .put("/meetings/" + ahead, 0, words)
                .statusCode(200)
                .body("meeting.agenda", equalTo("1. Đọc\n2. Thảo luận"))
                .body("meeting.version", equalTo(1));
        host.put("/meetings/" + ahead, 0, words).statusCode(412);
        host.put("/meetings/" + ahead, words).statusCode(428);
        neighbour.put("/meetings/" + ahead, 1, words).statusCode(404);
        host.put("/meetings/" + ahead, 1, body("agenda", "x", "modelMeeting", false))
                .statusCode(400)
                .body("violations.field", contains("topic"));
        host.put("/meetings/" + world.home.past(), 0, words).statusCode(409).body("code", equalTo("meeting.over"));
    }

    @Test
    void a_cancelled_meeting_stays_in_sight_and_takes_no_attendance() {
        String id = add(host, "2026-10-15").extract().path("meeting.id");
        host.post("/meetings/" + id + "/cancel", 0, body())
                .statusCode(400)
                .body("violations.field", contains("reason"));
        host.post("/meetings/" + id + "/cancel", 0, body("reason", "Mưa lũ"))
                .statusCode(200)
                .body("meeting.cancelled", equalTo(true))
                .body("meeting.cancelReason", equalTo("Mưa lũ"))
                .body("meeting.actions", empty());
        attend(id, "ATTENDED").then().statusCode(409).body("code", equalTo("meeting.cancelled"));
        host.post("/meetings/" + id + "/cancel", 1, body("reason", "Nữa")).statusCode(409);
        host.post("/meetings/" + id + "/move", 1, body("heldOn", "2026-10-25", "reason", "Nữa"))
                .statusCode(409)
                .body("code", equalTo("meeting.cancelled"));
        host.get("/meetings?from=2026-10-15&to=2026-10-15&cellId={c}", cell).body("items.cancelled", hasItem(true));
    }

    @Test
    void S3_44_who_is_expected_and_the_commune_are_told_at_once() {
        String path = "/meetings/" + world.home.ahead();
        secretary.put(path, 0, body("topic", "Một", "modelMeeting", false)).statusCode(200);
        secretary
                .post(path + "/move", 1, body("heldOn", "2026-11-12", "reason", "Mưa lũ"))
                .statusCode(200);
        secretary.post(path + "/cancel", 2, body("reason", "Lũ lớn")).statusCode(200);
        for (Api told : List.of(Api.official(world.home.officialCode()), host)) {
            told.get("/notices?size=100")
                    .statusCode(200)
                    .body("items.findAll { it.link == '" + path + "' }.size()", equalTo(3))
                    .body("items.text", hasItem(containsString("từ ngày 10/11/2026 sang ngày 12/11/2026")));
        }
        secretary.get("/notices?size=100").body("items.findAll { it.link == '" + path + "' }", empty());
        Api.official(world.nextCell.officialCode())
                .get("/notices?size=100")
                .body("items.findAll { it.link == '" + path + "' }", empty());
    }

    @Test
    void S3_44_a_commune_sees_who_is_expected_at_which_meeting() {
        host.get("/expected-visits?from=2026-11-01&to=2026-11-30")
                .statusCode(200)
                .body(
                        "items.find { it.cell.id == '" + cell + "' }.official.id",
                        equalTo(world.home.official().toString()))
                .body("items.find { it.cell.id == '" + cell + "' }.planned", equalTo(true));
        host.get("/expected-visits?from=2026-09-10&to=2026-09-10")
                .body("items.find { it.cell.id == '" + cell + "' }.outcome", equalTo("ATTENDED"))
                .body("items.find { it.cell.id == '" + cell + "' }.planned", equalTo(false));
        host.post("/meetings/" + world.home.ahead() + "/cancel", 0, body("reason", "Bận"))
                .statusCode(200);
        host.get("/expected-visits?from=2026-11-01&to=2026-11-30").body("items.cell.id", not(hasItem(cell)));
        host.get("/expected-visits?from=2026-11-30&to=2026-11-01").statusCode(400);
    }

    @Test
    void S2_10_a_cancelled_meeting_is_no_chance_to_meet_the_quota() {
        String lines = "/officials/" + world.home.official() + "/quota-lines";
        organizer.get(lines).statusCode(200).body("nextMeetings.flatten().heldOn", hasItem("2026-11-10"));
        host.post("/meetings/" + world.home.ahead() + "/cancel", 0, body("reason", "Bận"))
                .statusCode(200);
        organizer.get(lines).body("nextMeetings.flatten().heldOn", not(hasItem("2026-11-10")));
    }

    @Test
    void only_a_thematic_meeting_that_nobody_attended_is_cancelled() {
        host.post("/meetings/" + world.home.past() + "/cancel", 0, body("reason", "Nhầm"))
                .statusCode(409)
                .body("code", equalTo("meeting.attendedStays"));
        UUID regular = UUID.randomUUID();
        world.run(
                "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) values "
                        + "(?, ?, '2026-12-01', 'REGULAR', '2026-12-10', '2026-12-10', '19:30', 'Nhà văn hóa')",
                regular,
                world.home.cell().id());
        host.post("/meetings/" + regular + "/cancel", 0, body("reason", "Nhầm"))
                .statusCode(409)
                .body("code", equalTo("meeting.regularStays"));
    }

    @Test
    void cancelling_while_attendance_is_entered_lets_only_one_of_them_in() throws Exception {
        for (int i = 0; i < 5; i++) {
            String id = add(host, "2026-10-15").extract().path("meeting.id");
            List<Response> done = Together.call(
                    () -> host.post("/meetings/" + id + "/cancel", 0, body("reason", "Mưa lũ"))
                            .extract()
                            .response(),
                    () -> attend(id, "ATTENDED"));
            assertTrue(
                    List.of(List.of(200, 409), List.of(201, 409)).contains(Together.statuses(done)),
                    Together.statuses(done)::toString);
        }
    }

    @Test
    void two_editors_of_one_agenda_are_told_of_each_other() throws Exception {
        String path = "/meetings/" + world.home.ahead();
        List<Response> done = Together.call(
                () -> host.put(path, 0, body("topic", "Một", "modelMeeting", false))
                        .extract()
                        .response(),
                () -> secretary
                        .put(path, 0, body("topic", "Hai", "modelMeeting", false))
                        .extract()
                        .response());
        assertEquals(List.of(200, 412), Together.statuses(done));
    }

    @Test
    void S3_35_a_cell_without_a_thematic_meeting_in_the_quarter_is_named_with_the_rule() {
        gaps("year=2026&quarter=2")
                .body("items.find { it.cell.id == '" + cell + "' }.state", equalTo("MISSED"))
                .body("items.find { it.cell.id == '" + cell + "' }.required", equalTo(1))
                .body("items.find { it.cell.id == '" + cell + "' }.article", equalTo("Hướng dẫn số 03-HD/TU"));
        gaps("year=2026&quarter=3").body("items.cell.id", not(hasItem(cell)));
        gaps("year=2026&quarter=3&asOf=2026-07-09")
                .body("items.find { it.cell.id == '" + cell + "' }.state", equalTo("PLANNED"))
                .body("items.find { it.cell.id == '" + cell + "' }.plannedOn", equalTo("2026-07-10"));
        gaps("").body("items.find { it.cell.id == '" + cell + "' }.plannedOn", equalTo("2026-11-10"))
                .body("items.find { it.cell.id == '" + cell + "' }.lastOn", equalTo("2026-09-10"));
        host.post("/meetings/" + world.home.ahead() + "/cancel", 0, body("reason", "Bận"))
                .statusCode(200);
        gaps("").body("items.find { it.cell.id == '" + cell + "' }.state", equalTo("NOT_PLANNED"))
                .body("items.find { it.cell.id == '" + cell + "' }.plannedOn", nullValue());
    }

    @Test
    void S3_35_the_usual_place_of_the_day_is_offered_with_the_gap() {
        gaps("").body("items.find { it.cell.id == '" + cell + "' }.usualPlace", equalTo("Nhà văn hóa"));
        TestClock.set(LocalDate.of(2025, 12, 31));
        gaps("").body("items.find { it.cell.id == '" + cell + "' }.usualPlace", nullValue());
    }

    @Test
    void S3_35_the_turn_of_the_year_belongs_to_the_quarter_of_the_day() {
        add(host, "2026-12-31").statusCode(201);
        TestClock.set(LocalDate.of(2027, 1, 1));
        gaps("year=2026&quarter=4").body("items.cell.id", not(hasItem(cell)));
        gaps("").body("items.find { it.cell.id == '" + cell + "' }.year", equalTo(2027));
        organizer.get("/thematic-gaps?quarter=5").statusCode(400).body("violations.field", contains("quarter"));
    }

    private ValidatableResponse gaps(String query) {
        return organizer.get("/thematic-gaps?size=100&" + query).statusCode(200);
    }

    private ValidatableResponse add(Api who, String day) {
        return who.post(
                "/cells/" + cell + "/meetings",
                body(
                        "heldOn",
                        day,
                        "time",
                        "19:30",
                        "place",
                        "Nhà văn hóa",
                        "topic",
                        "Phát triển kinh tế hộ",
                        "modelMeeting",
                        true));
    }

    private Response attend(String meeting, String outcome) {
        return host.post(
                        "/meetings/" + meeting + "/attendances",
                        body("officialId", world.home.official(), "outcome", outcome, "online", false))
                .extract()
                .response();
    }
}
