package vn.satcoso.concurrency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.concurrency.Together.statuses;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Two clerks at the same moment: one of them is first, the other is told so, and nothing is doubled or lost. */
@ApiTest
class ConcurrencyTest {
    @Inject
    DataSource database;

    private World world;
    private String token;

    @BeforeEach
    void settle() {
        world = new World(database);
        token = Tokens.of("clerk", world.province.code(), null, "province-organizer");
    }

    @RepeatedTest(5)
    void oneOfTwoOverlappingAssignmentsIsRefused() throws Exception {
        List<Response> answers =
                Together.call(() -> assign("2031-01-01", "2031-06-30"), () -> assign("2031-06-30", "2031-12-31"));
        assertEquals(List.of(201, 409), statuses(answers));
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then()
                        .body(
                                "code",
                                anyOf(equalTo("assignment.overlap"), equalTo("database.assignment_once_at_a_time"))));
        assertEquals(
                "1",
                world.one(
                        "select count(*) from assignment where official_id = ? and regulation_id = ?",
                        world.home.official(),
                        World.PLAN_REGULATION));
    }

    @RepeatedTest(5)
    void theSameKeyMakesOneObject() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("fullName", "Lò Thị " + key, "unitId", world.home.cell().id());
        List<Response> answers =
                Together.call(() -> post("/officials", key, body), () -> post("/officials", key, body));
        assertEquals(List.of(201, 201), statuses(answers));
        assertEquals(answers.get(0).asString(), answers.get(1).asString());
        assertEquals("1", world.one("select count(*) from official where full_name = ?", "Lò Thị " + key));
        Response later = post("/officials", key, body);
        assertEquals(answers.get(0).asString(), later.asString());
        assertEquals(answers.get(0).header("Location"), later.header("Location"));
    }

    @Test
    void theSameKeyIsNotForAnotherRequest() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("fullName", "Lò Thị A", "unitId", world.home.cell().id());
        post("/officials", key, body).then().statusCode(201);
        post(
                        "/officials",
                        key,
                        Map.of(
                                "fullName",
                                "Lò Thị B",
                                "unitId",
                                world.home.cell().id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotency.otherRequest"));
        String other = Tokens.of("another clerk", world.province.code(), null, "province-organizer");
        Response own = request(other).header("Idempotency-Key", key).body(body).post("/api/v1/officials");
        assertEquals(201, own.statusCode(), "another person's key is his own");
    }

    @Test
    void aRefusedRequestDoesNotSpendItsKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("fullName", "Lò Thị C", "unitId", UUID.randomUUID());
        post("/officials", key, body).then().statusCode(404);
        post(
                        "/officials",
                        key,
                        Map.of(
                                "fullName",
                                "Lò Thị C",
                                "unitId",
                                world.home.cell().id()))
                .then()
                .statusCode(201);
    }

    /** Attendance keeps the meeting where it is, or the move comes first and the meeting lies ahead: never both. */
    @RepeatedTest(6)
    void aMeetingDoesNotMoveAwayUnderItsAttendance() throws Exception {
        UUID meeting = world.meeting(world.home.cell(), LocalDate.of(2026, 10, 12));
        Map<String, Object> came = Map.of("officialId", world.home.official(), "outcome", "ATTENDED", "online", false);
        List<Response> answers = Together.call(
                () -> post("/meetings/" + meeting + "/attendances", null, came),
                () -> change(
                        "POST",
                        "/meetings/" + meeting + "/move",
                        0,
                        Map.of("heldOn", "2026-10-25", "reason", "Mưa lũ")));
        assertEquals(
                1,
                answers.stream().filter(answer -> answer.statusCode() == 409).count(),
                answers.get(0).asString());
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.statusCode() / 100 == 2)
                        .count());
    }

    @RepeatedTest(3)
    void oneOfTwoPositionsIsStale() throws Exception {
        String path = "/officials/" + world.home.official() + "/positions";
        List<Response> answers = Together.call(
                () -> change("POST", path, 0, position("TEAM_MEMBER")),
                () -> change("POST", path, 0, position("AGENCY_LEADER")));
        assertEquals(List.of(200, 412), statuses(answers));
        assertEquals(
                "2", world.one("select count(*) from official_position where official_id = ?", world.home.official()));
        assertEquals(1, world.version("official", world.home.official()));
    }

    @RepeatedTest(3)
    void oneOfTwoNewMeetingDaysIsStale() throws Exception {
        String path = "/cells/" + world.home.cell().id() + "/schedule";
        List<Response> answers =
                Together.call(() -> change("PUT", path, 0, schedule(5)), () -> change("PUT", path, 0, schedule(6)));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertTrue(
                List.of(409, 412).contains(statuses(answers).getLast()),
                statuses(answers).toString());
        onlyOneRegularMeetingAMonth(world.home.cell().id());
    }

    /** The day that follows is a new row, but not for him who still looks at the old one. */
    @Test
    void aMeetingDayIsNotSetFromAnOldPage() {
        String path = "/cells/" + world.home.cell().id() + "/schedule";
        int next = change("PUT", path, 0, schedule(5))
                .then()
                .statusCode(200)
                .extract()
                .path("scheduleVersion");
        change("PUT", path, 0, schedule(6)).then().statusCode(412);
        request(token).body(schedule(6)).put("/api/v1" + path).then().statusCode(428);
        change("PUT", path, next, schedule(6)).then().statusCode(200);
    }

    @RepeatedTest(3)
    void oneOfTwoFirstMeetingDaysIsRefused() throws Exception {
        UUID cell = UUID.fromString(createCell().path("unit.id"));
        String path = "/cells/" + cell + "/schedule";
        List<Response> answers = Together.call(
                () -> request(token).body(schedule(5)).put("/api/v1" + path),
                () -> request(token).body(schedule(6)).put("/api/v1" + path));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertTrue(
                List.of(409, 428).contains(statuses(answers).getLast()),
                statuses(answers).toString());
        onlyOneRegularMeetingAMonth(cell);
    }

    @RepeatedTest(3)
    void unitsMadeAtOnceGetCodesOfTheirOwn() throws Exception {
        List<Response> answers = Together.call(this::createCell, this::createCell, this::createCell);
        assertEquals(List.of(201, 201, 201), statuses(answers));
        assertEquals(
                3,
                new TreeSet<>(answers.stream()
                                .map(answer -> answer.<String>path("unit.code"))
                                .toList())
                        .size());
    }

    @Test
    void oneOfTwoRevisionsOfARuleIsStale() throws Exception {
        UUID regulation = world.regulation();
        UUID rule = world.quotaRule(regulation);
        String path = "/regulations/" + regulation + "/quota-rules/" + rule + "/revisions";
        List<Response> answers =
                Together.call(() -> change("POST", path, 0, terms(3)), () -> change("POST", path, 0, terms(4)));
        assertEquals(List.of(200, 412), statuses(answers));
        assertEquals("2", world.one("select count(*) from quota_rule where regulation_id = ?", regulation));
    }

    @Test
    void theDatabaseItselfRefusesAnOverlap() {
        RuntimeException refused = org.junit.jupiter.api.Assertions.assertThrows(
                RuntimeException.class,
                () -> world.assignment(
                        world.home.official(),
                        world.home.cell(),
                        World.QUOTA_REGULATION,
                        LocalDate.of(2026, 5, 1),
                        null));
        assertTrue(refused.getMessage().contains("assignment_once_at_a_time"));
        assertNotEquals(null, world.one("select 1"));
    }

    private void onlyOneRegularMeetingAMonth(UUID cell) {
        assertEquals(
                null,
                world.one(
                        "select month from cell_meeting where cell_id = ? and kind = 'REGULAR' group by month having count(*) > 1",
                        cell));
        assertEquals(
                "1", world.one("select count(*) from meeting_schedule where cell_id = ? and valid_to is null", cell));
    }

    private Response assign(String from, String to) {
        return post(
                "/assignments",
                null,
                Map.of(
                        "officialId",
                        world.home.official(),
                        "unitIds",
                        List.of(world.home.cell().id()),
                        "regulationId",
                        World.PLAN_REGULATION,
                        "from",
                        from,
                        "to",
                        to,
                        "decisionNumber",
                        "15-QĐ/TU",
                        "decisionDate",
                        "2026-01-05"));
    }

    private Response createCell() {
        return post(
                "/units",
                null,
                Map.of(
                        "kind",
                        "CELL",
                        "name",
                        "Chi bộ mới",
                        "parentId",
                        world.home.commune().id()));
    }

    private Map<String, Object> position(String rank) {
        return Map.of("rank", rank, "unitId", world.province.id(), "districtSecretary", false, "from", "2026-10-01");
    }

    private static Map<String, Object> schedule(int day) {
        return Map.of("dayOfMonth", day, "time", "19:30", "place", "Nhà văn hóa bản");
    }

    private static Map<String, Object> terms(int minimum) {
        return Map.of(
                "scope",
                "PROVINCE",
                "minimum",
                minimum,
                "period",
                "YEAR",
                "onlineCounts",
                false,
                "article",
                "Điều 2",
                "sourcePhrase",
                "mấy lần",
                "validFrom",
                "2091-01-01");
    }

    private Response post(String path, String key, Object body) {
        RequestSpecification request = request(token);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(body)
                .post("/api/v1" + path);
    }

    private Response change(String method, String path, int version, Object body) {
        return request(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .request(method, "/api/v1" + path);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
