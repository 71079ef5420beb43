package vn.satcoso.platform.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Whatever goes wrong is answered in one shape, in the language of the caller, without a word about the machinery. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTest {
    private static final String MEETINGS = "/api/v1/meetings?from=2026-01-01&to=2026-12-31";

    @Inject
    DataSource database;

    private World world;
    private String token;

    @BeforeAll
    void settle() {
        world = new World(database);
        token = Tokens.of("problem", world.province.code(), null, PROVINCE_ORGANIZER);
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(createUnit("\"name\": \"Chi bộ A\", \"nmae\": \"B\""), 400)
                .body("violations[0].field", equalTo("nmae"))
                .body("violations[0].code", equalTo("json.unknownField"));
    }

    @Test
    void brokenJsonIsRefused() {
        problem(json().body("{\"kind\": \"CELL\", ").post("/api/v1/units"), 400)
                .body("code", equalTo("json.malformed"));
        problem(json().body("").post("/api/v1/units"), 400);
        problem(json().body("[]").post("/api/v1/units"), 400);
        problem(json().body("null").post("/api/v1/units"), 400);
        problem(json().body("\"text\"").post("/api/v1/units"), 400);
    }

    @Test
    void aKindThatDoesNotExistIsRefused() {
        problem(
                        json().body("{\"kind\": \"VILLAGE\", \"name\": \"A\", \"parentId\": \"" + UUID.randomUUID()
                                        + "\"}")
                                .post("/api/v1/units"),
                        400)
                .body("violations[0].field", equalTo("kind"))
                .body("violations[0].code", equalTo("json.badValue"));
        problem(get("/api/v1/units?kind=VILLAGE"), 400).body("violations[0].field", equalTo("kind"));
        problem(get("/api/v1/units?kind=CELL&kind=VILLAGE"), 400).body("violations[0].field", equalTo("kind"));
    }

    @Test
    void aBrokenNumberIsNotCutToAWholeOne() {
        problem(createUnit("\"name\": \"Chi bộ A\", \"memberCount\": 12.5"), 400)
                .body("violations[0].field", equalTo("memberCount"))
                .body("violations[0].code", equalTo("json.badValue"));
    }

    @TestFactory
    Stream<DynamicTest> aDayThatDoesNotExistIsRefused() {
        return Stream.of("2026-02-29", "2026-04-31", "31/04/2026", "2026-4-3", "2026-13-01", "hôm nay", "1")
                .map(day -> DynamicTest.dynamicTest(day, () -> {
                    problem(createUnit("\"name\": \"Chi bộ A\", \"validFrom\": \"" + day + "\""), 400)
                            .body("violations[0].field", equalTo("validFrom"));
                    problem(authorized().queryParam("asOf", day).get("/api/v1/units"), 400)
                            .body("violations[0].field", equalTo("asOf"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aListIsAskedOnlyWithWhatItKnows() {
        return Stream.of(
                        "/api/v1/units?nmae=a",
                        "/api/v1/units?sort=memberCount",
                        "/api/v1/units?sort=name,down",
                        "/api/v1/units?sort=name;drop%20table%20unit",
                        "/api/v1/officials?sort=phone",
                        "/api/v1/assignments?sort=note",
                        "/api/v1/cells?sort=x",
                        MEETINGS + "&sort=x",
                        "/api/v1/quota-lines?sort=x",
                        "/api/v1/regulations?sort=x",
                        "/api/v1/units?page=-1",
                        "/api/v1/units?page=999999999999",
                        "/api/v1/units?page=a",
                        "/api/v1/units?size=0",
                        "/api/v1/units?size=101",
                        "/api/v1/units?size=",
                        "/api/v1/officials?active=perhaps",
                        "/api/v1/units?under=abc",
                        "/api/v1/meetings",
                        "/api/v1/meetings?from=2026-01-01",
                        "/api/v1/meetings?from=2026-01-01&to=2025-01-01",
                        "/api/v1/meetings?from=0001-01-01&to=9999-12-31",
                        "/api/v1/units/" + world.home.cell().id() + "?expand=true",
                        "/api/v1/units/" + world.home.cell().id() + "/history?size=1000")
                .map(path -> DynamicTest.dynamicTest(path, () -> problem(get(path), 400)));
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneFindsNothing() {
        return Stream.of("units/abc", "units/%27%20or%201=1", "officials/1/history", "meetings/null", "assignments/%00")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Response answer = authorized().urlEncodingEnabled(false).get("/api/v1/" + path);
                    answer.then().statusCode(anyOf(equalTo(400), equalTo(404)));
                    problem(answer, answer.statusCode());
                }));
    }

    @Test
    void anAddressThatDoesNotExistIsSaidSo() {
        problem(get("/api/v1/nowhere"), 404);
        problem(get("/api/v1/units/" + UUID.randomUUID() + "/nowhere"), 404);
        problem(get("/api/v2/units"), 404);
        problem(get("/api/v1/units/" + UUID.randomUUID()), 404).body("code", equalTo("unit.missing"));
    }

    @Test
    void aCallOfAnotherKindIsRefused() {
        problem(authorized().delete("/api/v1/units"), 405);
        problem(authorized().delete("/api/v1/units/" + world.home.cell().id()), 405);
        problem(authorized().contentType("text/plain").body("a").post("/api/v1/units"), 415);
        problem(authorized().contentType("application/xml").body("<a/>").post("/api/v1/units"), 415);
        problem(authorized().accept("text/html").get("/api/v1/units"), 406);
    }

    @Test
    void aTextThatNoDatabaseHoldsIsNotLookedFor() {
        for (String path : List.of(
                "/api/v1/units?search=a%00b",
                "/api/v1/assignments?decision=%00",
                "/api/v1/proposals/similar?unitId=" + world.home.cell().id() + "&text=aaaaa%00")) {
            problem(get(path), 400).body("violations[0].code", equalTo("query.badValue"));
        }
    }

    @Test
    void theLanguageIsTheCallers() {
        String path = "/api/v1/units/" + UUID.randomUUID();
        problem(get(path), 404).body("detail", containsString("Không tìm thấy"));
        problem(
                        authorized()
                                .header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.8")
                                .get(path),
                        404)
                .body("title", equalTo("Không tìm thấy"));
        problem(authorized().header("Accept-Language", "en-GB,en;q=0.9").get(path), 404)
                .body("title", equalTo("Not found"));
        problem(authorized().header("Accept-Language", "fr").get(path), 404).body("title", equalTo("Không tìm thấy"));
        problem(authorized().header("Accept-Language", "%%;;q=x").get(path), 404);
    }

    @Test
    void theRequestIdIsEchoed() {
        authorized().header("X-Request-Id", "abc-123").get("/api/v1/me").then().header("X-Request-Id", "abc-123");
        authorized().get("/api/v1/me").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        authorized()
                .header("X-Request-Id", "a b<script>")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().header("X-Request-Id", "abc-124")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("X-Request-Id", "abc-124");
        get("/api/v1/nowhere").then().header("X-Request-Id", notNullValue());
    }

    @Test
    void personalDataIsNeverCached() {
        get("/api/v1/me").then().header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
        given().get("/api/v1/me").then().header("Cache-Control", "no-store");
    }

    @Test
    void accentsAreComposedAndBlanksCut() {
        String decomposed = java.text.Normalizer.normalize("Chi bộ Nậm Mường", java.text.Normalizer.Form.NFD);
        createUnit("\"name\": \"\\t  " + decomposed + "\\u00a0 \"")
                .then()
                .statusCode(201)
                .body("unit.name", equalTo("Chi bộ Nậm Mường"));
        authorized()
                .queryParam("search", "nam muong")
                .queryParam("under", world.home.commune().id().toString())
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Chi bộ Nậm Mường"));
        authorized()
                .queryParam("search", decomposed)
                .queryParam("under", world.home.commune().id().toString())
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Chi bộ Nậm Mường"));
    }

    @Test
    void aNameHasThreeHundredLettersAtMost() {
        createUnit("\"name\": \"" + "ệ".repeat(300) + "\"").then().statusCode(201);
        problem(createUnit("\"name\": \"" + "ệ".repeat(301) + "\""), 400)
                .body("violations[0].field", equalTo("name"))
                .body("violations[0].code", equalTo("field.Size"));
        problem(createUnit("\"name\": \"  \""), 400).body("violations[0].field", equalTo("name"));
        problem(createUnit("\"name\": null"), 400).body("violations[0].field", equalTo("name"));
    }

    @Test
    void whatTheDatabaseRefusesIsSaidInWords() {
        String code = world.code("TWICE");
        createUnit("\"name\": \"A\", \"code\": \"" + code + "\"").then().statusCode(201);
        problem(createUnit("\"name\": \"B\", \"code\": \"" + code + "\""), 409)
                .body("code", equalTo("database.unit_code_once_at_a_time"))
                .body("detail", containsString("Mã đơn vị"));
    }

    private Response createUnit(String fields) {
        return json().body("{\"kind\": \"CELL\", \"parentId\": \""
                        + world.home.commune().id() + "\", " + fields + "}")
                .post("/api/v1/units");
    }

    private RequestSpecification authorized() {
        return given().auth().oauth2(token);
    }

    private RequestSpecification json() {
        return authorized().contentType(ContentType.JSON);
    }

    private Response get(String path) {
        return authorized().urlEncodingEnabled(false).get(path);
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("title", not(startsWith("title.")))
                .body("detail", not(matchesPattern("[a-zA-Z]+\\.[a-zA-Z0-9_.]+")))
                .body("code", matchesPattern("[a-zA-Z]+\\.[a-zA-Z0-9_]+"))
                .body("instance", startsWith("/api/"))
                .body(not(matchesPattern(
                        "(?s).*(Exception|org\\.|vn\\.satcoso|java\\.|select |insert |<html|\\bat [a-z]+\\.).*")));
    }
}
