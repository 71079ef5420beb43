package vn.satcoso.concurrency;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.concurrency.Together.statuses;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Two clerks of one commune at the same moment. */
@ApiTest
class HostsTogetherTest {
    @Inject
    DataSource database;

    private World world;

    @BeforeEach
    void settle() {
        world = new World(database);
    }

    @RepeatedTest(3)
    void oneOfTwoFirstLevelsIsRefused() throws Exception {
        List<Integer> answers = statuses(Together.call(() -> heat(0, "HOT"), () -> heat(0, "CALM")));
        assertEquals(200, answers.getFirst());
        assertTrue(answers.getLast() == 409 || answers.getLast() == 412, answers::toString);
        assertEquals(1, levels());
    }

    @RepeatedTest(3)
    void oneOfTwoNextLevelsIsRefused() throws Exception {
        heat(0, "HOT").then().statusCode(200);
        assertEquals(List.of(200, 412), statuses(Together.call(() -> heat(1, "CALM"), () -> heat(1, "UNEASY"))));
        assertEquals(2, levels());
    }

    private Response heat(int version, String level) {
        return given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("level", level, "reason", "Tranh chấp đất đai"))
                .put("/api/v1/units/" + world.home.cell().id() + "/heat");
    }

    private int levels() {
        return Integer.parseInt(world.one(
                "select count(*) from unit_heat where unit_id = ?",
                world.home.cell().id()));
    }

    private String token() {
        return Tokens.of("clerk", world.home.commune().code(), null, "commune-committee");
    }
}
