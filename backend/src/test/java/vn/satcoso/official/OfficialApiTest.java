package vn.satcoso.official;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;

@ApiTest
@DisplayName("Officials and the positions that decide what they owe")
class OfficialApiTest {
    private static final String DAY = "2020-01-01";
    private static int run;

    private final String province = "CANBO" + ++run;
    private final Api organizer = Api.as("province-organizer", province);
    private String root;

    @BeforeEach
    void aProvince() {
        Api.province(province);
        root = organizer.unitId(province);
    }

    @Test
    @DisplayName("Each answer carries the version that the next act needs")
    void versionsFollowEachOther() {
        Map<String, Object> position = body("rank", "COMMITTEE", "unitId", root, "from", "2020-01-01");
        String id = register("Vàng A Thử").extract().path("id");
        int first = organizer
                .post("/officials/" + id + "/positions", 0, position)
                .statusCode(200)
                .extract()
                .path("version");
        String held = organizer
                .get("/officials/{id}", id)
                .body("version", equalTo(first))
                .extract()
                .path("positions[0].id");
        organizer
                .post("/officials/" + id + "/positions/" + held + "/end", 0, body("to", "2025-12-31"))
                .statusCode(412);
        int second = organizer
                .post("/officials/" + id + "/positions/" + held + "/end", first, body("to", "2025-12-31"))
                .statusCode(200)
                .body("positions.to", contains("2025-12-31"))
                .extract()
                .path("version");
        organizer.get("/officials/{id}", id).body("version", equalTo(second));
    }

    @Test
    @DisplayName("The list is ordered by given name, as Vietnamese orders letters")
    void orderedByGivenName() {
        for (String name :
                List.of("Lò Văn Đăng", "Trần Thị Ân", "Nguyễn Văn Dũng", "Bùi Thị An", "Cà Văn Ăn", "Ê Ban")) {
            register(name);
        }
        organizer
                .get("/officials?unitId={u}&sort=name", root)
                .body(
                        "items.fullName",
                        contains("Bùi Thị An", "Cà Văn Ăn", "Trần Thị Ân", "Ê Ban", "Nguyễn Văn Dũng", "Lò Văn Đăng"));
        organizer
                .get("/officials?search={s}&unitId={u}", "van dang", root)
                .body("items.fullName", contains("Lò Văn Đăng"));
    }

    @Test
    @DisplayName("S2-09: a district secretary's position names the district that he heads")
    void secretaryOfADistrict() {
        organizer
                .post(
                        "/officials",
                        body(
                                "fullName",
                                "Hoàng Thử",
                                "unitId",
                                root,
                                "positions",
                                List.of(body(
                                        "rank",
                                        "COMMITTEE",
                                        "unitId",
                                        root,
                                        "districtSecretary",
                                        true,
                                        "from",
                                        "2020-01-01"))))
                .statusCode(400)
                .body("violations.code", contains("position.secretaryUnit"));
    }

    @Test
    @DisplayName("A rank is held only at a unit of its kind, and the text names what to choose")
    void rankFitsTheUnit() {
        String id = register("Lò Văn Thử").extract().path("id");
        organizer
                .post("/officials/" + id + "/positions", 0, body("rank", "CELL_SECRETARY", "unitId", root, "from", DAY))
                .statusCode(400)
                .body("violations.field", contains("unitId"))
                .body("violations.code", contains("position.rankUnit"));
    }

    @Test
    @DisplayName("The history tells the positions of a new official, and of an end only what changed")
    void historyOfPositions() {
        Map<String, Object> position = body("rank", "COMMITTEE", "unitId", root, "from", DAY);
        Map<String, Object> official = body("fullName", "Lò Thử", "unitId", root, "positions", List.of(position));
        var made = organizer.post("/officials", official).statusCode(201).extract();
        String id = made.path("id");
        String end = "/officials/" + id + "/positions/" + made.path("positions[0].id") + "/end";
        organizer
                .post(end, made.<Integer>path("version"), body("to", "2025-12-31"))
                .statusCode(200);
        organizer
                .get("/officials/{id}/history", id)
                .body("items.action", contains("official.positionEnded", "official.positionAdded", "official.created"))
                .body("items[0].changes.field", contains("to"))
                .body("items[1].changes.find { it.field == 'unit' }.after", equalTo("Tỉnh ủy " + province));
    }

    @Test
    @DisplayName("A day of a year that cannot be meant is refused at its field")
    void absurdDays() {
        String id = register("Lò Văn Thử").extract().path("id");
        for (String day : List.of("+999999999-12-31", "0206-01-01", "1899-12-31", "2201-01-01")) {
            organizer
                    .post("/officials/" + id + "/positions", 0, body("rank", "COMMITTEE", "unitId", root, "from", day))
                    .statusCode(400)
                    .body("violations.field", contains("from"));
            organizer.get("/units?asOf={day}", day).statusCode(400).body("violations.field", contains("asOf"));
        }
    }

    private ValidatableResponse register(String name) {
        return organizer
                .post("/officials", body("fullName", name, "unitId", root))
                .statusCode(201);
    }
}
