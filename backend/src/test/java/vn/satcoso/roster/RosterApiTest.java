package vn.satcoso.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Monthly rosters of teams and of commune committees (S2-28, S3-23); the day is 15/10/2026")
class RosterApiTest {
    @Inject
    DataSource database;

    private World world;
    private Api district;
    private UUID first;
    private UUID second;
    private UUID team;
    private int people;

    @BeforeEach
    void aTeamWithTwoCells() {
        world = new World(database);
        district = Api.as("district-organizer", world.district.code());
        first = official("Lò Văn Một");
        second = official("Cà Thị Hai");
        team = UUID.randomUUID();
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, 'Tổ số 1', ?, ?, '8-QĐ/HU', date '2026-01-02', date '2026-01-02')",
                team,
                world.district.id(),
                World.PLAN_REGULATION);
        world.run(
                "insert into team_area (team_id, unit_id) values (?, ?)",
                team,
                world.home.commune().id());
        joins(first);
        joins(second);
        meeting(world.home.cell(), 10, "19:30");
        meeting(world.nextCell.cell(), 10, "20:00");
    }

    @Test
    @DisplayName("From the matrix to a published roster: one act fills it in, no two meetings at once, each is told")
    void proposedAndPublished() {
        String id = make(body("teamId", team, "month", "2026-12"));
        district.post("/rosters/" + id + "/publication", 0, body())
                .statusCode(409)
                .body("code", equalTo("roster.empty"));
        var filled = district.post("/rosters/" + id + "/proposal", 0, body()).statusCode(200);
        filled.body("cells.visitors.flatten().official.id", hasItems(first.toString(), second.toString()))
                .body("cells.visitors.flatten().clash", contains(false, false))
                .body("people.visits", contains(1, 1));
        district.post("/rosters/" + id + "/proposal", version(id), body()).statusCode(409);
        district.post("/rosters/" + id + "/publication", version(id), body())
                .statusCode(200)
                .body("roster.state", equalTo("PUBLISHED"))
                .body("actions", contains("setLines"));
        assertEquals("2", told("roster.published", id));
        given().auth()
                .oauth2(Tokens.of("o", null, code(first), "official"))
                .get("/api/v1/rosters/" + id)
                .then()
                .statusCode(200)
                .body("actions", empty());
    }

    @Test
    @DisplayName("After publishing a change needs a reason and tells those it concerns; a clash is refused")
    void changedAfterPublishing() {
        String id = make(body("teamId", team, "month", "2026-12"));
        set(id, null, cell(world.home.cell(), first)).statusCode(200);
        district.post("/rosters/" + id + "/publication", version(id), body()).statusCode(200);
        set(id, null, cell(world.home.cell(), second)).statusCode(400).body("violations[0].field", equalTo("reason"));
        set(id, "Đồng chí Một ốm", cell(world.home.cell(), second))
                .statusCode(200)
                .body("cells.visitors.flatten().official.id", contains(second.toString()));
        assertEquals("2", told("roster.changed", id));
        set(id, "Thêm buổi", cell(world.nextCell.cell(), second))
                .statusCode(409)
                .body("code", equalTo("roster.clash"));
        district.get("/rosters/{id}/history", id).body("items[0].reason", equalTo("Đồng chí Một ốm"));
        set(id, "Người ngoài", cell(world.home.cell(), world.home.official())).statusCode(400);
        set(id, "Nơi khác", cell(world.nextCommune.cell(), second)).statusCode(400);
        district.put(
                        "/rosters/" + id + "/lines",
                        0,
                        body("cells", List.of(cell(world.home.cell(), first)), "reason", "x"))
                .statusCode(412);
    }

    @Test
    @DisplayName("A draft shows the clash, is hidden from those it names, and cannot be published until it is gone")
    void clashInADraft() {
        String id = make(body("teamId", team, "month", "2026-12"));
        set(id, null, cell(world.home.cell(), first), cell(world.nextCell.cell(), first))
                .statusCode(200)
                .body("cells.visitors.flatten().clash", contains(true, true));
        given().auth()
                .oauth2(Tokens.of("o", null, code(first), "official"))
                .get("/api/v1/rosters/" + id)
                .then()
                .statusCode(404);
        district.post("/rosters/" + id + "/publication", version(id), body())
                .statusCode(409)
                .body("detail", equalTo("Đồng chí Lò Văn Một bị trùng giờ hai buổi sinh hoạt ngày 10/12/2026."));
    }

    @Test
    @DisplayName("S3-23: a commune keeps the roster of its own committee, from those whom it assigned to its cells")
    void ofACommune() {
        Api commune = Api.as("commune-committee", world.home.commune().code());
        world.run(
                "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                        + "values (new_id(), ?, 'COMMUNE_COMMITTEE', ?, date '2026-01-01')",
                first,
                world.home.commune().id());
        world.assignment(first, world.home.cell(), World.PLAN_REGULATION, LocalDate.of(2026, 1, 1), null);
        Object asked = body("unitId", world.home.commune().id(), "month", "2026-12");
        String id = commune.post("/rosters", asked)
                .statusCode(201)
                .body("people[0].followedCells", contains(world.home.cell().id().toString()))
                .extract()
                .path("roster.id");
        commune.post("/rosters", asked).statusCode(409).body("code", equalTo("database.roster_once_for_unit"));
        commune.post("/rosters/" + id + "/proposal", 0, body())
                .statusCode(200)
                .body(
                        "cells.find { it.cell.id == '" + world.home.cell().id() + "' }.visitors.official.id",
                        contains(first.toString()));
        commune.post("/rosters", body("unitId", world.nextCommune.commune().id(), "month", "2026-12"))
                .statusCode(404);
        commune.post("/rosters", body("month", "2026-12")).statusCode(400);
        commune.post("/rosters", body("unitId", world.home.commune().id(), "month", "2026-13"))
                .statusCode(400);
    }

    @Test
    @DisplayName("A team with later rosters is dissolved only when they are closed in the same act")
    void dissolvedWithRosters() {
        String id = make(body("teamId", team, "month", "2026-12"));
        set(id, null, cell(world.home.cell(), first));
        district.post("/rosters/" + id + "/publication", version(id), body()).statusCode(200);
        district.post("/teams/" + team + "/dissolution", world.version("team", team), dissolving("2026-11-30", false))
                .statusCode(409)
                .body("detail", startsWith("Tổ còn lịch phân công các tháng 12/2026."));
        district.get("/rosters/{id}", id).body("roster.state", equalTo("PUBLISHED"));
        district.post("/teams/" + team + "/dissolution", world.version("team", team), dissolving("2026-11-30", true))
                .statusCode(200);
        district.get("/rosters/{id}", id)
                .body("roster.state", equalTo("CLOSED"))
                .body("actions", empty())
                .body("cells.visitors.flatten().gone", contains(true));
        assertEquals("1", told("roster.closed", id));
        set(id, "Muộn", cell(world.home.cell(), second)).statusCode(409).body("code", equalTo("roster.closed"));
    }

    @Test
    @DisplayName(
            "S3-49: who leaves the team is out of every later roster, published or not, and told; his last day stays")
    void leftTheTeam() {
        meeting(world.home.cell(), LocalDate.of(2026, 11, 20), "19:30");
        String before = make(body("teamId", team, "month", "2026-11"));
        set(before, null, cell(world.home.cell(), first));
        String published = make(body("teamId", team, "month", "2026-12"));
        set(published, null, cell(world.home.cell(), first), cell(world.nextCell.cell(), second));
        district.post("/rosters/" + published + "/publication", version(published), body())
                .statusCode(200);
        leaves(first, "2026-11-20");
        district.get("/rosters/{id}", before)
                .body("cells.visitors.flatten().official.id", contains(first.toString()))
                .body("cells.visitors.flatten().gone", contains(false));
        district.get("/rosters/{id}", published)
                .body("cells.visitors.flatten().official.id", contains(second.toString()));
        assertEquals("1", told("roster.changed", published));
        district.get("/rosters/{id}/history", published).body("items[0].reason", equalTo("Điều động"));
    }

    @Test
    @DisplayName("A draft that names somebody who is gone on the day is not published, and says who and where")
    void goneInADraft() {
        String id = make(body("teamId", team, "month", "2026-12"));
        set(id, null, cell(world.home.cell(), first));
        world.run("update team_member set valid_to = date '2026-11-30' where official_id = ?", first);
        district.post("/rosters/" + id + "/publication", version(id), body())
                .statusCode(409)
                .body("code", equalTo("roster.gone"))
                .body("detail", startsWith("Đồng chí Lò Văn Một không còn trong tổ"));
        assertEquals("0", told("roster.published", id));
    }

    @Test
    @DisplayName("Three wrong rows of 500 are named by line and column, and nothing is stored; the mended file is")
    void imported() {
        StringBuilder right = new StringBuilder("Tổ,Tháng,Mã chi bộ,Mã cán bộ\n");
        StringBuilder wrong = new StringBuilder(right);
        for (int i = 0; i < 500; i++) {
            LocalDate month = LocalDate.of(2027, 1, 1).plusMonths(i / 2);
            String row = "Tổ số 1,%02d/%d,%s,%s\n"
                    .formatted(
                            month.getMonthValue(),
                            month.getYear(),
                            world.home.cell().code(),
                            code(i % 2 == 0 ? first : second));
            right.append(row);
            wrong.append(
                    switch (i) {
                        case 10 -> row.replaceFirst(",\\d\\d/", ",13/");
                        case 250 -> row.replace(code(first), "KHONG-CO");
                        case 498 ->
                            row.replace(
                                    world.home.cell().code(),
                                    world.nextDistrict.cell().code());
                        default -> row;
                    });
        }
        upload(wrong.toString())
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("errorCount", equalTo(3))
                .body("errors.line", contains(12, 252, 500))
                .body("errors.column", contains("Tháng", "Mã cán bộ", "Mã chi bộ"));
        assertEquals("0", world.one("select count(*) from roster where team_id = ?", team));
        String file = upload(right.toString())
                .body("state", equalTo("READY"))
                .extract()
                .path("id");
        given().auth()
                .oauth2(organizer())
                .post("/api/v1/imports/" + file + "/confirmation")
                .then()
                .statusCode(200);
        assertEquals("250", world.one("select count(*) from roster where team_id = ?", team));
        assertEquals(
                "500",
                world.one(
                        "select count(*) from roster_line l join roster r on r.id = l.roster_id where team_id = ?",
                        team));
        upload(right.toString()).body("state", equalTo("UNCHANGED")).body("unchangedRows", equalTo(500));
        district.get("/rosters?teamId={id}", team).body("total", equalTo(250)).body("items.state", hasItem("DRAFT"));
    }

    private ValidatableResponse upload(String csv) {
        return given().auth()
                .oauth2(organizer())
                .multiPart("kind", "ROSTER")
                .multiPart("file", "lich.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then();
    }

    private String organizer() {
        return Tokens.of("org" + world.mark, world.province.code(), null, "province-organizer");
    }

    private String code(UUID official) {
        return world.one("select code from official where id = ?", official);
    }

    private String told(String kind, String roster) {
        return world.one("select count(*) from notice where kind = ? and object_id = cast(? as uuid)", kind, roster);
    }

    private UUID official(String name) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into official (id, code, full_name, unit_id) values (?, ?, ?, ?)",
                id,
                world.code("TV" + ++people),
                name,
                world.district.id());
        return id;
    }

    private void joins(UUID official) {
        world.run(
                "insert into team_member (id, team_id, official_id, category, valid_from) "
                        + "values (new_id(), ?, ?, 'MEMBER', date '2026-01-02')",
                team,
                official);
    }

    private void leaves(UUID official, String lastDay) {
        String member = world.one("select id from team_member where official_id = ?", official);
        district.post(
                        "/teams/" + team + "/members/" + member + "/end",
                        world.version("team", team),
                        body("to", lastDay, "reason", "Điều động"))
                .statusCode(200);
    }

    private void meeting(World.Place cell, int day, String time) {
        meeting(cell, LocalDate.of(2026, 12, day), time);
    }

    private void meeting(World.Place cell, LocalDate day, String time) {
        world.run(
                "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) values "
                        + "(new_id(), ?, ?, 'REGULAR', ?, ?, cast(? as time), 'Nhà văn hóa')",
                cell.id(),
                day.withDayOfMonth(1),
                day,
                day,
                time);
    }

    private String make(Object asked) {
        return district.post("/rosters", asked).statusCode(201).extract().path("roster.id");
    }

    private ValidatableResponse set(String id, String reason, Object... cells) {
        return district.put("/rosters/" + id + "/lines", version(id), body("cells", List.of(cells), "reason", reason));
    }

    private static Object cell(World.Place cell, UUID official) {
        return body("cellId", cell.id(), "officialIds", List.of(official));
    }

    private static Object dissolving(String to, boolean close) {
        return body(
                "to",
                to,
                "decisionNumber",
                "99-QĐ/HU",
                "decisionDate",
                "2026-10-15",
                "reason",
                "Hết nhiệm kỳ",
                "closeRosters",
                close);
    }

    private int version(String id) {
        return world.version("roster", UUID.fromString(id));
    }
}
