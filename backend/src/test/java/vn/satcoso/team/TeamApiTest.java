package vn.satcoso.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Teams, their members and what each follows (S3-03, S3-18, S3-19, S3-49); the day is 15/10/2026")
class TeamApiTest {
    private static final UUID TEAM_REGULATION = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @Inject
    DataSource database;

    private World world;
    private Api district;
    private UUID first;
    private UUID second;
    private int people;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        district = Api.as("district-organizer", world.district.code());
        first = official("Lò Văn Một");
        second = official("Cà Thị Hai");
    }

    @Test
    @DisplayName(
            "S3-19: whoever comes into a team owes its quota and is expected in its area; leaving ends both the same day")
    void membershipCarriesQuotaAndScope() {
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "LEADER", "2026-10-01").statusCode(200).body("members[0].category", equalTo("LEADER"));
        district.get("/officials/{id}/quota-lines", first)
                .statusCode(200)
                .body("line.rank", contains("TEAM_MEMBER"))
                .body("line.required", contains(1))
                .body("line.regulation.number", contains("02-QĐ/HU"));
        district.get("/assignments?officialId={id}", first)
                .body("items.unit.id", contains(world.home.commune().id().toString()))
                .body("items.decisionNumber", contains("8-QĐ/HU"));
        leave(team, first, "2026-10-20").statusCode(200).body("members[0].to", equalTo("2026-10-20"));
        district.get("/assignments?officialId={id}", first).body("items.to", contains("2026-10-20"));
        district.get("/officials/{id}", first).body("positions.to", contains("2026-10-20"));
        district.get("/officials/{id}/quota-lines", first)
                .body("daysInPost", contains(20))
                .body("line.required", contains(nullValue()));
    }

    @Test
    @DisplayName(
            "S3-49: on the last day of a member his cells are listed as followed by nobody, until another takes them")
    void orphansAreListedTheSameDay() {
        String team = team("Tổ số 1", world.home.commune().id());
        String home = world.home.cell().id().toString();
        String next = world.nextCell.cell().id().toString();
        add(team, 0, first, "LEADER", "2026-03-01");
        add(team, version(team), second, "MEMBER", "2026-03-01");
        orphans(team, "").body("items.cell.id", hasItems(home, next));
        follow(team, first, List.of(home, next), "2026-03-01").statusCode(200);
        orphans(team, "").body("total", equalTo(0));
        leave(team, first, "2026-10-15").statusCode(200).body("team.orphanCount", equalTo(2));
        orphans(team, "")
                .body("items.cell.id", hasItems(home, next))
                .body("items[0].lastFollower.id", equalTo(first.toString()))
                .body("items[0].since", equalTo("2026-10-16"));
        orphans(team, "&asOf=2026-10-14").body("total", equalTo(0));
        follow(team, second, List.of(home), "2026-10-16").statusCode(200);
        orphans(team, "").body("items.cell.id", contains(next));
        world.run("update official set active = false where id = ?", second);
        orphans(team, "").body("items.cell.id", hasItems(home, next));
        world.run(
                "update unit set valid_to = date '2026-09-30' where id = ?",
                world.nextCell.cell().id());
        orphans(team, "").body("items.cell.id", contains(home));
    }

    @Test
    @DisplayName("S3-18: the matrix is dated; what was before stays, and several may follow one cell")
    void theMatrixIsDated() {
        String team = team("Tổ số 1", world.home.commune().id());
        String home = world.home.cell().id().toString();
        String next = world.nextCell.cell().id().toString();
        add(team, 0, first, "MEMBER", "2026-03-01");
        add(team, version(team), second, "MEMBER", "2026-03-01");
        follow(team, first, List.of(home), "2026-03-01");
        follow(team, first, List.of(home), "2026-03-01").statusCode(200).body("members[1].cells.size()", equalTo(1));
        follow(team, second, List.of(home), "2026-03-01").body("members[0].cells[0].followers", equalTo(2));
        follow(team, first, List.of(next), "2026-08-01")
                .body("members[1].cells.cell.id", contains(home, next))
                .body("members[1].cells.to", contains("2026-07-31", null));
        follow(team, first, List.of(home, next), "2026-06-01")
                .body("members[1].cells.cell.id", contains(home, next))
                .body("members[1].cells.to", contains(nullValue(), nullValue()));
    }

    @Test
    @DisplayName("Who is in two teams of one area keeps its assignment and position until he leaves the last of them")
    void inTwoTeams() {
        String one = team("Tổ số 1", world.home.commune().id());
        String other = team("Tổ số 2", world.home.commune().id());
        add(one, 0, first, "MEMBER", "2026-03-01").statusCode(200);
        add(other, 0, first, "MEMBER", "2026-04-01").statusCode(200);
        district.get("/assignments?officialId={id}", first).body("total", equalTo(1));
        leave(one, first, "2026-09-30").statusCode(200);
        district.get("/assignments?officialId={id}", first).body("items.to", contains(nullValue()));
        leave(other, first, "2026-08-31").statusCode(200);
        district.get("/assignments?officialId={id}", first).body("items.to", contains("2026-09-30"));
        district.get("/officials/{id}", first).body("positions.to", contains("2026-09-30"));
    }

    @Test
    @DisplayName("An assignment that was there before the team is not ended with it")
    void anAssignmentOfItsOwnStays() {
        world.assignment(first, world.home.commune(), TEAM_REGULATION, java.time.LocalDate.of(2026, 1, 1), null);
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "MEMBER", "2026-03-01").statusCode(200);
        leave(team, first, "2026-12-31").statusCode(200);
        district.get("/assignments?officialId={id}", first).body("items.to", contains(nullValue()));
    }

    @Test
    @DisplayName("A team dissolved on 31/12 takes its members with it, and stays in its history")
    void dissolved() {
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "LEADER", "2026-03-01");
        follow(team, first, List.of(world.home.cell().id()), "2026-03-01");
        Object act = body(
                "to",
                "2026-12-31",
                "decisionNumber",
                "99-QĐ/HU",
                "decisionDate",
                "2026-10-15",
                "reason",
                "Hết nhiệm kỳ");
        district.post("/teams/" + team + "/dissolution", version(team), act)
                .statusCode(200)
                .body("team.to", equalTo("2026-12-31"))
                .body("members[0].to", equalTo("2026-12-31"))
                .body("members[0].cells[0].to", equalTo("2026-12-31"))
                .body("actions", empty());
        district.get("/assignments?officialId={id}", first).body("items.to", contains("2026-12-31"));
        orphans(team, "&asOf=2026-12-30")
                .body("items.cell.id", not(hasItem(world.home.cell().id().toString())));
        orphans(team, "&asOf=2026-12-31").body("total", equalTo(0));
        add(team, version(team), second, "MEMBER", "2026-11-01")
                .statusCode(409)
                .body("code", equalTo("team.dissolved"));
        district.get("/teams/{id}/history", team).body("items[0].action", equalTo("team.dissolved"));
    }

    @TestFactory
    @DisplayName("What cannot be is refused, at its field, and nothing is stored")
    Stream<DynamicTest> refused() {
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "LEADER", "2026-03-01");
        world.run("update official set active = false where id = ?", world.nextCell.official());
        record Case(String name, Object body, String path, int status, String code, String field) {}
        String members = "/teams/" + team + "/members";
        String cells = "/teams/" + team + "/members/" + member(team, first) + "/cells";
        return Stream.of(
                        new Case(
                                "twice in one team",
                                joins(first, "MEMBER", "2026-05-01"),
                                members,
                                409,
                                "database.team_member_once_at_a_time",
                                null),
                        new Case(
                                "a second leader",
                                joins(second, "LEADER", "2026-05-01"),
                                members,
                                409,
                                "database.team_member_one_leader",
                                null),
                        new Case(
                                "no longer in service",
                                joins(world.nextCell.official(), "MEMBER", "2026-05-01"),
                                members,
                                409,
                                "team.officialInactive",
                                null),
                        new Case(
                                "before the team",
                                joins(second, "MEMBER", "2025-12-31"),
                                members,
                                400,
                                "request.invalid",
                                "from"),
                        new Case(
                                "another district",
                                joins(world.nextDistrict.official(), "MEMBER", "2026-05-01"),
                                members,
                                404,
                                "official.missing",
                                null),
                        new Case(
                                "a cell outside",
                                body("cellIds", List.of(world.nextCommune.cell().id()), "from", "2026-05-01"),
                                cells,
                                400,
                                "request.invalid",
                                "cellIds"),
                        new Case(
                                "before he came",
                                body("cellIds", List.of(), "from", "2026-02-01"),
                                cells,
                                400,
                                "request.invalid",
                                "from"))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    int version = version(team);
                    var answer = one.path().endsWith("cells")
                            ? district.put(one.path(), version, one.body())
                            : district.post(one.path(), version, one.body());
                    answer.statusCode(one.status()).body("code", equalTo(one.code()));
                    if (one.field() != null) {
                        answer.body("violations[0].field", equalTo(one.field()));
                    }
                    assertEquals(version, version(team));
                }));
    }

    @Test
    @DisplayName("Two editors: the second is told; days in the past are taken, a day before the first is not")
    void twoEditors() {
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "LEADER", "2026-03-01").statusCode(200);
        add(team, 0, second, "MEMBER", "2026-03-01").statusCode(412);
        leave(team, first, "2026-02-28").statusCode(400).body("violations[0].field", equalTo("to"));
        leave(team, first, "2026-04-30").statusCode(200);
        leave(team, first, "2026-05-31").statusCode(409).body("code", equalTo("team.memberLeft"));
    }

    @Test
    @DisplayName("The database itself refuses overlapping membership")
    void theDatabaseRefuses() {
        String team = team("Tổ số 1", world.home.commune().id());
        add(team, 0, first, "MEMBER", "2026-03-01");
        var refused = assertThrows(
                IllegalStateException.class,
                () -> world.run(
                        "insert into team_member (id, team_id, official_id, category, valid_from) "
                                + "values (new_id(), cast(? as uuid), ?, 'MEMBER', date '2026-09-01')",
                        team,
                        first));
        assertEquals(true, refused.getCause().getMessage().contains("team_member_once_at_a_time"));
    }

    @Test
    @DisplayName("A leader who is known as an official keeps the matrix of the team that he leads, not of another")
    void ledTeamsOnly() {
        String own = team("Tổ số 1", world.home.commune().id());
        String other = team("Tổ số 2", world.home.commune().id());
        add(own, 0, first, "LEADER", "2026-03-01");
        add(other, 0, second, "LEADER", "2026-03-01");
        String code = world.one("select code from official where id = ?", first);
        Api leader = Api.both("team-leader", world.district.code(), code);
        Object cells = body("cellIds", List.of(world.home.cell().id()), "from", "2026-05-01");
        leader.put("/teams/" + own + "/members/" + member(own, first) + "/cells", version(own), cells)
                .statusCode(200);
        leader.put("/teams/" + other + "/members/" + member(other, second) + "/cells", version(other), cells)
                .statusCode(403);
    }

    @Test
    @DisplayName("A commune has teams where there is no district; a province and a cell have none, nor areas elsewhere")
    void whereTeamsAre() {
        Api province = Api.as("province-organizer", world.province.code());
        province.post(
                        "/teams",
                        making(
                                "Tổ A",
                                world.home.commune().id(),
                                world.home.cell().id()))
                .statusCode(201);
        province.post(
                        "/teams",
                        making(
                                "Tổ A",
                                world.home.commune().id(),
                                world.home.cell().id()))
                .statusCode(409)
                .body("code", equalTo("database.team_name_once_at_a_time"));
        province.post(
                        "/teams",
                        making("Tổ B", world.province.id(), world.home.cell().id()))
                .statusCode(400)
                .body("violations[0].field", equalTo("unitId"));
        province.post(
                        "/teams",
                        making(
                                "Tổ B",
                                world.home.commune().id(),
                                world.nextCommune.cell().id()))
                .statusCode(400)
                .body("violations[0].field", equalTo("areaIds"));
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

    private Object making(String name, UUID unit, UUID area) {
        return body(
                "name",
                name,
                "unitId",
                unit,
                "regulationId",
                TEAM_REGULATION,
                "decisionNumber",
                "8-QĐ/HU",
                "decisionDate",
                "2026-01-02",
                "from",
                "2026-01-02",
                "areaIds",
                List.of(area));
    }

    private String team(String name, UUID area) {
        return district.post("/teams", making(name, world.district.id(), area))
                .statusCode(201)
                .extract()
                .path("team.id");
    }

    private static Object joins(UUID official, String category, String from) {
        return body("officialId", official, "category", category, "from", from);
    }

    private ValidatableResponse add(String team, int version, UUID official, String category, String from) {
        return district.post("/teams/" + team + "/members", version, joins(official, category, from));
    }

    private ValidatableResponse leave(String team, UUID official, String to) {
        return district.post(
                "/teams/" + team + "/members/" + member(team, official) + "/end",
                version(team),
                body("to", to, "reason", "Điều động công tác"));
    }

    private ValidatableResponse follow(String team, UUID official, List<?> cells, String from) {
        return district.put(
                "/teams/" + team + "/members/" + member(team, official) + "/cells",
                version(team),
                body("cellIds", cells, "from", from));
    }

    private ValidatableResponse orphans(String team, String more) {
        return district.get("/orphan-cells?teamId=" + team + more).statusCode(200);
    }

    private String member(String team, UUID official) {
        return world.one(
                "select id from team_member where team_id = cast(? as uuid) and official_id = ?", team, official);
    }

    private int version(String team) {
        return world.version("team", UUID.fromString(team));
    }
}
