package vn.satcoso.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Statements;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S0-10: people are told what concerns them, and nobody else is")
class NoticeApiTest {
    private static final Instant NOON = Instant.parse("2026-10-15T05:00:00Z");

    @Inject
    DataSource database;

    @Inject
    NoticeService notices;

    private World world;
    private String official;
    private String committee;

    @BeforeEach
    void settle() {
        world = new World(database);
        official = Tokens.of("off-" + world.mark, null, world.home.officialCode(), "official");
        committee = Tokens.of("com-" + world.mark, world.home.commune().code(), null, "commune-committee");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void anOfficialIsToldInHisLanguageNewestFirst() {
        tellOfficial(overdue("2025"), world.home.official());
        TestClock.set(NOON.plusSeconds(60));
        tellOfficial(overdue("2026"), world.home.official(), world.home.official());
        list(official)
                .body("total", equalTo(2))
                .body("items[0].text", startsWith("Kế hoạch năm 2026"))
                .body("items[0].link", equalTo("/work-plans"))
                .body("items[0].unitName", equalTo(null))
                .body("items[0].read", is(false))
                .body("items[1].text", startsWith("Kế hoạch năm 2025"));
        given().auth()
                .oauth2(official)
                .header("Accept-Language", "en")
                .get("/api/v1/notices")
                .then()
                .body("items[0].text", startsWith("The plan of 2026"));
    }

    /** Whoever sits at exactly the unit with a role of its level, and nobody above, below or beside it. */
    @TestFactory
    Stream<DynamicTest> whoHearsWhatIsToldToTheCommune() {
        String commune = world.home.commune().code();
        Map<String[], Integer> readers = Map.of(
                new String[] {"commune-committee", commune}, 1,
                new String[] {"cell-secretary", commune}, 0,
                new String[] {"cell-secretary", world.home.cell().code()}, 0,
                new String[] {"commune-committee", world.nextCommune.commune().code()}, 0,
                new String[] {"commune-committee", world.home.cell().code()}, 0,
                new String[] {"district-organizer", world.district.code()}, 0,
                new String[] {"district-organizer", commune}, 0,
                new String[] {"province-organizer", world.province.code()}, 0,
                new String[] {"auditor", world.province.code()}, 0,
                new String[] {"commune-committee", world.code("UNKNOWN")}, 0);
        UUID unit = world.home.commune().id();
        return readers.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(String.join(" at ", entry.getKey()), () -> {
                    tellUnits(overdue("2026"), unit);
                    String role = entry.getKey()[0];
                    String token = Tokens.of(UUID.randomUUID().toString(), entry.getKey()[1], null, role);
                    int found = list(token).extract().path("total");
                    assertEquals(entry.getValue(), Math.min(found, 1));
                }));
    }

    @Test
    void whatIsToldToAnotherIsNeitherSeenNorRead() {
        tellOfficial(overdue("2026"), world.nextCell.official());
        String other = Tokens.of("other-" + world.mark, null, world.nextCell.officialCode(), "official");
        String id = list(other).extract().path("items[0].id");
        list(official).body("total", equalTo(0));
        read(official, Map.of("ids", List.of(id))).statusCode(200).body("count", equalTo(0));
        unread(other, 1);
        read(other, Map.of("ids", List.of(id))).statusCode(200).body("count", equalTo(0));
        read(other, Map.of("ids", List.of(id))).statusCode(200);
        list(other).body("items.read", everyItem(is(true)));
    }

    @Test
    void everyReaderOfAUnitReadsForHimself() {
        String second = Tokens.of("com2-" + world.mark, world.home.commune().code(), null, "commune-committee");
        tellUnits(overdue("2025"), world.home.commune().id());
        TestClock.set(NOON.plusSeconds(60));
        tellUnits(overdue("2026"), world.home.commune().id());
        list(committee)
                .body(
                        "items[0].unitName",
                        equalTo("Đơn vị " + world.home.commune().code()));
        read(committee, Map.of("until", NOON)).statusCode(200).body("count", equalTo(1));
        list(committee, "unread", true)
                .body("items.text", hasItem(containsString("2026")))
                .body("total", equalTo(1));
        list(committee).body("total", equalTo(2));
        unread(second, 2);
    }

    @Test
    void nobodyIsToldOfHisOwnAct() {
        world.run(
                "insert into notice (id, unit_id, kind, words, actor_subject, created_at) values "
                        + "(new_id(), ?, 'workPlan.overdue', array['2026', 'QĐ', '01/02/2026'], ?, timestamptz '2026-10-15 05:00Z')",
                world.home.commune().id(),
                "subject-com-" + world.mark);
        list(committee).body("total", equalTo(0));
        unread(Tokens.of("com2-" + world.mark, world.home.commune().code(), null, "commune-committee"), 1);
    }

    @Test
    void whatIsUndoneIsNotTold() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.toOfficials(List.of(world.home.official()), overdue("2026"));
                    throw new IllegalStateException("the act fails");
                }));
        unread(official, 0);
    }

    @Test
    void tenThousandNoticesOfOneUnitStayCheap() {
        world.run("""
                insert into notice (id, unit_id, kind, words, created_at)
                select new_id(), ?, 'workPlan.overdue', array['2026', 'QĐ', '01/02/2026'],
                       timestamptz '2026-01-01 00:00Z' + n * interval '1 minute' from generate_series(1, 10000) n""", world.home.commune().id());
        given().auth()
                .oauth2(committee)
                .get("/api/v1/notices/unread")
                .then()
                .body("count", equalTo(99))
                .body("more", is(true));
        Duration taken = timed(() -> list(committee, "size", 100, "page", 99).body("items.size()", equalTo(100)));
        assertEquals(0, taken.toSeconds(), "the last page took " + taken);
        List<String> heard = Statements.during(() -> unread(committee, 99));
        assertEquals(3, heard.size(), heard.toString());
        read(committee, Map.of("until", "2026-10-15T05:00:00Z")).body("count", equalTo(0));
        unread(committee, 0);
    }

    @TestFactory
    Stream<DynamicTest> aSenselessRequestIsRefused() {
        return Stream.<Map<String, ?>>of(
                        Map.of(),
                        Map.of("ids", List.of(UUID.randomUUID()), "until", NOON),
                        Map.of("ids", List.of("x")),
                        Map.of("ids", Arrays.asList(new UUID[101])),
                        Map.of("until", "hôm qua"))
                .map(body -> DynamicTest.dynamicTest(
                        body.keySet().toString(),
                        () -> read(official, body)
                                .statusCode(400)
                                .body(
                                        "violations.field",
                                        hasItems(startsWith(
                                                body.containsKey("until") && !body.containsKey("ids")
                                                        ? "until"
                                                        : "ids")))));
    }

    @Test
    void anAddressOutsideTheProductIsNoLink() {
        for (String link : List.of("https://example.test", "//example.test", "meetings")) {
            assertThrows(IllegalArgumentException.class, () -> new News("workPlan.due", null, link, List.of()));
        }
    }

    private static News overdue(String year) {
        return new News(
                "workPlan.overdue", UUID.randomUUID(), "/work-plans", List.of(year, "168-QĐ/TU", "31/01/" + year));
    }

    private void tellOfficial(News news, UUID... officials) {
        QuarkusTransaction.requiringNew().run(() -> notices.toOfficials(List.of(officials), news));
    }

    private void tellUnits(News news, UUID... units) {
        QuarkusTransaction.requiringNew().run(() -> notices.toUnits(List.of(units), news));
    }

    private static ValidatableResponse list(String token, Object... query) {
        var request = given().auth().oauth2(token);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get("/api/v1/notices").then().statusCode(200);
    }

    private static void unread(String token, int expected) {
        given().auth()
                .oauth2(token)
                .get("/api/v1/notices/unread")
                .then()
                .statusCode(200)
                .body("count", equalTo(expected));
    }

    private static ValidatableResponse read(String token, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/notices/read")
                .then();
    }

    private static Duration timed(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
