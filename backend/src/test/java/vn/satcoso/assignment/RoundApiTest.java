package vn.satcoso.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Rounds of assignment, gaps and replacement (S0-30, S1-04, S2-01, S3-48, S3-49); the day is 15/10/2026")
class RoundApiTest {
    @Inject
    DataSource database;

    private World world;
    private Api organizer;
    private UUID regulation;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        regulation = world.regulation();
    }

    @Test
    @DisplayName("S2-01: a preview stores nothing and tells gaps; the same body then stores the whole round")
    void previewAndRound() {
        Object round = round(row(world.home.official(), world.home.commune().id()));
        organizer
                .post("/assignments/preview", round)
                .statusCode(200)
                .body("count", equalTo(1))
                .body("clashes.size()", equalTo(0))
                .body("gapKind", equalTo("COMMUNE"))
                .body("gapCount", equalTo(2))
                .body("gaps.unit.id", hasItem(world.nextCommune.commune().id().toString()));
        organizer.get("/assignments?regulationId=" + regulation).body("total", equalTo(0));
        organizer
                .post("/assignments/rounds", round)
                .statusCode(201)
                .body("unit.id", contains(world.home.commune().id().toString()));
        organizer
                .get("/assignments?decision={n}&regulationId={r}", "7-QĐ/TU", regulation)
                .body("total", equalTo(1));
        organizer.post("/assignments/preview", round).body("clashes[0].decisionNumber", equalTo("7-QĐ/TU"));
        organizer.post("/assignments/rounds", round).statusCode(409).body("code", equalTo("assignment.roundClash"));
    }

    @Test
    @DisplayName("S2-01: a round is looked at before its decision is signed, and stored only with it")
    void previewBeforeTheDecision() {
        Object undecided = body(
                "rows",
                List.of(row(world.home.official(), world.home.commune().id())),
                "regulationId",
                regulation,
                "from",
                "2026-11-01");
        organizer
                .post("/assignments/preview", undecided)
                .statusCode(200)
                .body("count", equalTo(1))
                .body("gapCount", equalTo(2));
        organizer
                .post("/assignments/rounds", undecided)
                .statusCode(400)
                .body("violations.field", hasItem("decisionNumber"))
                .body("violations.field", hasItem("decisionDate"));
    }

    @Test
    @DisplayName("All or nothing: one unit out of scope, one official out of service, one clash – nothing is stored")
    void allOrNothing() {
        Api district = Api.as("district-organizer", world.district.code());
        Object abroad = round(
                row(world.home.official(), world.home.commune().id()),
                row(world.nextCell.official(), world.nextDistrict.commune().id()));
        district.post("/assignments/rounds", abroad).statusCode(404);
        world.run("update official set active = false where id = ?", world.nextCell.official());
        Object retired = round(
                row(world.home.official(), world.home.commune().id()),
                row(world.nextCell.official(), world.home.commune().id()));
        district.post("/assignments/rounds", retired)
                .statusCode(409)
                .body("code", equalTo("assignment.officialInactive"));
        organizer.get("/assignments?regulationId=" + regulation).body("total", equalTo(0));
    }

    @Test
    @DisplayName(
            "S3-48: who would follow more than the usual number of units is named, and may be assigned all the same")
    void overload() {
        List<Object> cells = new ArrayList<>();
        for (int i = 10; i < 20; i++) {
            cells.add(organizer.unit(world.home.commune().code(), "CELL", world.code("C" + i), "Chi bộ " + i));
        }
        Object round = round(body("officialId", world.home.official(), "unitIds", cells));
        organizer
                .post("/assignments/preview", round)
                .statusCode(200)
                .body("loadLimit", equalTo(10))
                .body("loads[0].units", equalTo(11));
        organizer.post("/assignments/rounds", round).statusCode(201).body("size()", equalTo(10));
    }

    @Test
    @DisplayName("S1-04: a unit has a gap until it, or a unit above it, is followed by somebody in service on that day")
    void gaps() {
        String home = world.home.commune().id().toString();
        gaps("").body("items.unit.id", hasItem(home))
                .body("items.find { it.unit.id == '" + home + "' }.since", nullValue());
        UUID made = world.assignment(
                world.home.official(),
                world.district,
                regulation,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        gaps("").body("items.unit.id", not(hasItem(home)));
        gaps("&asOf=2027-01-01").body("items.unit.id", hasItem(home));
        gaps("&kind=CELL")
                .body("items.unit.id", contains(world.nextDistrict.cell().id().toString()));
        world.run("update official set active = false where id = ?", world.home.official());
        gaps("").body("items.unit.id", hasItem(home));
        organizer.get("/assignments/{id}", made).body("to", equalTo("2026-12-31"));
        organizer.get("/assignments/gaps").statusCode(400).body("violations[0].field", equalTo("regulationId"));
    }

    @Test
    @DisplayName(
            "S3-49: a replacement ends the one the day before, begins the next, each in both histories, quotas prorated")
    void replacement() {
        UUID next = officer("Quàng Văn Thay");
        UUID old = world.home.assignment();
        int done = organizer
                .get("/officials/{id}/quota-lines", world.home.official())
                .extract()
                .path("[0].line.done");
        int owed = organizer
                .get("/officials/{id}/quota-lines", world.home.official())
                .extract()
                .path("[0].line.required");
        var made = organizer
                .post("/assignments/" + old + "/replacement", 0, replacing(next, "2026-10-01"))
                .statusCode(201);
        made.body("from", equalTo("2026-10-01"))
                .body("replaces.id", equalTo(old.toString()))
                .body("official.id", equalTo(next.toString()));
        String id = made.extract().path("id");
        organizer
                .get("/assignments/{id}", old)
                .body("to", equalTo("2026-09-30"))
                .body("replacedBy.id", equalTo(id))
                .body("endReason", equalTo("Nghỉ hưu"));
        organizer.get("/assignments/{id}/history", old).body("items[0].changes.field", hasItem("replacedBy"));
        organizer.get("/assignments/{id}/history", id).body("items[0].changes.field", hasItem("replaces"));
        // What he attended counts for him who followed the cell then; the meeting of 10/11 is offered to the other
        // only.
        organizer
                .get("/officials/{id}/quota-lines", world.home.official())
                .body("[0].line.done", equalTo(done))
                // He keeps his rank, and with it all that the rank owes in the year: docs/adr/0007.
                .body("[0].line.required", equalTo(owed))
                .body("[0].nextMeetings.size()", equalTo(0));
        organizer
                .get("/officials/{id}/quota-lines", next)
                .body("[0].line.done", equalTo(0))
                .body("[0].line.required", equalTo(1))
                .body("[0].daysInPost", equalTo(122))
                .body("[0].nextMeetings.heldOn", contains("2026-11-10"));
        organizer
                .post("/assignments/" + old + "/replacement", 1, replacing(next, "2026-11-01"))
                .statusCode(409);
    }

    @Test
    @DisplayName("Nobody is replaced by himself, before he began, by somebody out of service, or from an old page")
    void replacementRefused() {
        UUID next = officer("Quàng Văn Thay");
        String path = "/assignments/" + world.home.assignment() + "/replacement";
        organizer.post(path, 5, replacing(next, "2026-10-01")).statusCode(412);
        organizer
                .post(path, 0, replacing(world.home.official(), "2026-10-01"))
                .statusCode(400)
                .body("violations[0].field", equalTo("officialId"));
        organizer
                .post(path, 0, replacing(next, "2026-01-01"))
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
        world.run("update official set active = false where id = ?", next);
        organizer.post(path, 0, replacing(next, "2026-10-01")).statusCode(409);
        organizer
                .get("/assignments/{id}", world.home.assignment())
                .body("to", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    @DisplayName("Everybody who follows a unit is listed with the scheme, also those assigned above it")
    void everybodyWhoFollows() {
        world.assignment(world.nextCell.official(), world.home.commune(), regulation, LocalDate.of(2026, 1, 1), null);
        organizer
                .get(
                        "/assignments?following={id}&sort=regulation",
                        world.home.cell().id())
                .statusCode(200)
                .body("items.official.id", hasItem(world.nextCell.official().toString()))
                .body("items.official.id", hasItem(world.home.official().toString()))
                .body("total", equalTo(2));
    }

    private UUID officer(String name) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into official (id, code, full_name, unit_id) values (?, ?, ?, ?)",
                id,
                world.code("T"),
                name,
                world.home.cell().id());
        world.run(
                "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                        + "values (new_id(), ?, 'COMMITTEE', ?, date '2026-09-01')",
                id,
                world.home.cell().id());
        return id;
    }

    private io.restassured.response.ValidatableResponse gaps(String more) {
        return organizer
                .get("/assignments/gaps?size=100&regulationId=" + regulation + more)
                .statusCode(200);
    }

    private static Object replacing(UUID next, String from) {
        return body(
                "officialId",
                next,
                "from",
                from,
                "decisionNumber",
                "21-QĐ/TU",
                "decisionDate",
                "2026-09-20",
                "reason",
                "Nghỉ hưu");
    }

    private static Object row(UUID official, UUID unit) {
        return body("officialId", official, "unitIds", List.of(unit));
    }

    private Object round(Object... rows) {
        return body(
                "rows",
                List.of(rows),
                "regulationId",
                regulation,
                "from",
                "2026-10-20",
                "decisionNumber",
                "7-QĐ/TU",
                "decisionDate",
                "2026-10-10");
    }
}
