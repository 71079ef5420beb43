package vn.satcoso.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.satcoso.support.Api.body;

import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S3-44: the calendar on a telephone, under a secret address")
class FeedApiTest {
    @Inject
    DataSource database;

    private World world;
    private Api official;
    private Api host;

    @BeforeEach
    void aWorld() {
        TestClock.reset();
        world = new World(database);
        official = Api.official(world.home.officialCode());
        host = Api.seated("commune-committee", world.home.commune().code());
    }

    @Test
    void an_official_reads_his_own_meetings_without_logging_in_and_nothing_else() {
        String path = make(official, "OFFICIAL");
        read(path)
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Cache-Control", containsString("private"))
                .header("X-Robots-Tag", equalTo("noindex"))
                .body(containsString(uid(world.home.ahead().toString())))
                .body(containsString(uid(world.home.past().toString())))
                .body(not(containsString(uid(world.nextCell.ahead().toString()))))
                .body(allOf(not(containsString("0912")), not(containsString(world.nextCell.officialCode()))));
    }

    @Test
    void a_commune_reads_the_meetings_of_all_its_cells_and_of_no_other() {
        read(make(host, "UNIT"))
                .body(containsString(uid(world.home.ahead().toString())))
                .body(containsString(uid(world.nextCell.ahead().toString())))
                .body(not(containsString(uid(world.nextCommune.ahead().toString()))));
    }

    @Test
    void a_moved_and_a_cancelled_meeting_reach_the_subscriber() {
        String path = make(official, "OFFICIAL");
        String meeting = "/meetings/" + world.home.ahead();
        host.post(meeting + "/move", 0, body("heldOn", "2026-12-01", "time", "08:00", "reason", "Mưa lũ"))
                .statusCode(200);
        read(path).body(containsString("20261201T080000")).body(containsString("SEQUENCE:1"));
        host.post(meeting + "/cancel", 1, body("reason", "Mưa lũ")).statusCode(200);
        read(path).body(containsString("STATUS:CANCELLED")).body(containsString("SEQUENCE:2"));
    }

    @Test
    void a_file_that_has_not_changed_is_not_sent_again() {
        String path = make(official, "OFFICIAL");
        String tag = read(path).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        host.put("/meetings/" + world.home.ahead(), 0, body("topic", "Mới", "modelMeeting", false))
                .statusCode(200);
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void a_revoked_address_opens_nothing() {
        String path = make(official, "OFFICIAL");
        String id = official.get("/feeds").body("", hasSize(1)).extract().path("[0].id");
        given().auth()
                .oauth2(Tokens.of("official-x", null, world.home.officialCode(), "official"))
                .delete("/api/v1/feeds/" + id)
                .then()
                .statusCode(204);
        read(path).statusCode(404).body("code", equalTo("feed.missing"));
        official.get("/feeds").body("", empty());
    }

    @Test
    void an_official_who_has_left_and_a_commune_that_is_closed_are_read_no_more() {
        String his = make(official, "OFFICIAL");
        String its = make(host, "UNIT");
        world.run("update official set active = false where id = ?", world.home.official());
        world.run(
                "update unit set valid_to = date '2026-10-14' where id = ?",
                world.home.commune().id());
        read(his).statusCode(404);
        read(its).statusCode(404);
    }

    @Test
    void a_meeting_lasts_as_long_as_the_rule_says() {
        int minutes = Integer.parseInt(world.one(
                "select most from load_limit where code = 'MEETING_MINUTES' and valid_from <= date '2026-10-15' "
                        + "and (valid_to is null or valid_to >= date '2026-10-15')"));
        host.post(
                        "/meetings/" + world.home.ahead() + "/move",
                        0,
                        body("heldOn", "2026-12-01", "time", "08:00", "reason", "Mưa lũ"))
                .statusCode(200);
        String end = LocalTime.of(8, 0).plusMinutes(minutes).format(DateTimeFormatter.ofPattern("HHmmss"));
        read(make(official, "OFFICIAL")).body(containsString("DTEND;TZID=Asia/Ho_Chi_Minh:20261201T" + end));
    }

    @Test
    @DisplayName("The address of a unit closes when its maker comes back with another seat, or comes no more")
    void the_maker_has_left() {
        String path = make(host, "UNIT");
        host.get("/notices/unread").statusCode(200);
        read(path).statusCode(200);
        String maker = "update notice_reader set %s where subject = "
                + "(select maker_subject from calendar_feed where unit_id = ? order by created_at desc limit 1)";
        UUID unit = world.home.commune().id();
        world.run(maker.formatted("seen_at = timestamptz '2026-08-01'"), unit);
        read(path).statusCode(404);
        host.get("/notices/unread").statusCode(200);
        read(path).statusCode(200);
        world.run(maker.formatted("unit_id = '" + world.nextCommune.commune().id() + "'"), unit);
        read(path).statusCode(404);
        world.run(maker.formatted("unit_id = null"), unit);
        read(path).statusCode(404);
    }

    @Test
    void fifty_addresses_of_one_calendar_are_enough() {
        for (int made = 0; made < 50; made++) {
            make(official, "OFFICIAL");
        }
        official.post("/feeds", body("owner", "OFFICIAL", "name", "x"))
                .statusCode(409)
                .body("code", equalTo("feed.tooMany"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%00",
                "..%2F..%2Fme",
                "%C3%A0%F0%9F%98%80",
                "%FF%FE",
                "a%0D%0ASet-Cookie:x",
                "'%20or%20true%20--",
                "owners",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_guess_opens_nothing(String guess) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/feeds/" + guess + ".ics")
                .then()
                .statusCode(404)
                .header("Set-Cookie", nullValue())
                .body("code", equalTo("feed.missing"));
    }

    @Test
    void nothing_but_reading_is_done_at_an_address() {
        String path = make(official, "OFFICIAL");
        given().head(path).then().statusCode(200).body(emptyOrNullString());
        for (Method method : List.of(Method.POST, Method.PUT, Method.PATCH, Method.TRACE)) {
            given().request(method, path).then().statusCode(405);
        }
        given().delete(path).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("official-x", null, world.home.officialCode(), "official"))
                .delete(path)
                .then()
                .statusCode(404);
        read(path).statusCode(200);
    }

    @Test
    void only_the_hash_is_kept_and_the_making_stands_in_the_trail() {
        String path = make(official, "OFFICIAL");
        String secret = path.substring("/api/v1/feeds/".length(), path.length() - ".ics".length());
        assertEquals(43, secret.length());
        assertEquals(
                "1",
                world.one("select count(*) from calendar_feed where secret_hash = ?", new FeedSecret(secret).hash()));
        assertEquals(
                "1",
                world.one(
                        "select count(*) from audit_event where action = 'feed.created' and parent_id = ?",
                        world.home.official()));
        String rows = world.one("select string_agg(cast(f as text), '') from calendar_feed f");
        assertFalse(rows.contains(secret));
    }

    @Test
    void nobody_makes_an_address_of_a_calendar_that_is_not_his() {
        official.post("/feeds", body("owner", "UNIT", "name", "x"))
                .statusCode(403)
                .body("code", equalTo("feed.notYours"));
        host.post("/feeds", body("owner", "OFFICIAL", "name", "x")).statusCode(403);
        host.post("/feeds", body("owner", "UNIT", "name", " "))
                .statusCode(400)
                .body("violations.field", contains("name"));
    }

    /** Long lines are folded in the file, so a UID is looked for by its beginning. */
    private static String uid(String meeting) {
        return "UID:" + meeting;
    }

    private static String make(Api who, String owner) {
        return who.post("/feeds", body("owner", owner, "name", "Điện thoại"))
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then();
    }
}
