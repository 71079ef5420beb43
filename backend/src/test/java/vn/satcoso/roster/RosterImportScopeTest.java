package vn.satcoso.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

@ApiTest
@DisplayName("S2-28: a district, a commune and a team leader bring in their own rosters from a file, and nobody else's")
class RosterImportScopeTest {
    private static final String HEAD = "Tổ,Tháng,Mã chi bộ,Mã cán bộ\n";

    @Inject
    DataSource database;

    private World world;

    @BeforeEach
    void committeesAndATeam() {
        world = new World(database);
        for (Branch branch : world.branches()) {
            world.run(
                    "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                            + "values (?, ?, 'COMMUNE_COMMITTEE', ?, date '2020-01-01')",
                    UUID.randomUUID(),
                    branch.official(),
                    branch.commune().id());
        }
        team("Tổ xã", world.home, "MEMBER");
    }

    @Test
    void a_district_brings_in_those_of_its_communes_and_teams_and_is_told_each_row_of_another() {
        String right = HEAD + row("", world.home) + row("", world.nextCommune) + row("Tổ xã", world.home);
        send("district-organizer", world.district.code(), right + row("", world.nextDistrict))
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("errors.line", contains(5, 5))
                .body("errors.column", contains("Mã cán bộ", "Mã chi bộ"));
        assertEquals("0", rosters(world.home));
        String token = token("district-organizer", world.district.code());
        String file = send("district-organizer", world.district.code(), right)
                .statusCode(201)
                .body("state", equalTo("READY"))
                .extract()
                .path("id");
        confirm(token, file);
        assertEquals("1", rosters(world.home));
        assertEquals("1", rosters(world.nextCommune));
    }

    @Test
    void a_commune_brings_in_that_of_its_committee_but_of_no_team_and_of_no_other_commune() {
        String commune = world.home.commune().code();
        send("commune-committee", commune, HEAD + row("", world.home))
                .statusCode(201)
                .body("state", equalTo("READY"));
        send("commune-committee", commune, HEAD + row("Tổ xã", world.home) + row("", world.nextCommune))
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("errors.line", contains(2, 3, 3))
                .body("errors.column", contains("Tổ", "Mã cán bộ", "Mã chi bộ"));
    }

    @Test
    void a_leader_brings_in_that_of_the_team_he_leads_but_of_no_other_team_and_of_no_committee() {
        team("Tổ nhà", world.home, "LEADER");
        team("Tổ bạn", world.nextCommune, "LEADER");
        String leader = Tokens.of(
                "leader" + world.mark, world.district.code(), world.home.officialCode(), "team-leader", "official");
        String file = send(leader, HEAD + row("Tổ nhà", world.home))
                .statusCode(201)
                .body("state", equalTo("READY"))
                .extract()
                .path("id");
        confirm(leader, file);
        assertEquals(
                "1",
                world.one(
                        "select count(*) from roster r join team t on t.id = r.team_id where t.name = 'Tổ nhà' "
                                + "and t.unit_id = ?",
                        world.home.commune().id()));
        send(leader, HEAD + row("Tổ bạn", world.nextCommune) + row("Tổ xã", world.home) + row("", world.home))
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("errors.line", contains(2, 3, 4))
                .body("errors.column", contains("Tổ", "Tổ", "Tổ"));
        assertEquals("0", rosters(world.home));
    }

    @Test
    void the_account_of_the_leaders_of_a_unit_brings_in_those_of_its_teams() {
        send("team-leader", world.district.code(), HEAD + row("Tổ xã", world.home))
                .statusCode(201)
                .body("state", equalTo("READY"));
        String next = world.one(
                "select d.code from unit c join unit d on d.id = c.parent_id where c.id = ?",
                world.nextDistrict.commune().id());
        send("team-leader", next, HEAD + row("Tổ xã", world.home))
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("errors.column", contains("Mã cán bộ", "Mã chi bộ", "Tổ"));
    }

    @Test
    void other_files_stay_with_the_province() {
        for (String role : List.of("district-organizer", "team-leader")) {
            String token = token(role, world.district.code());
            template(token, "ROSTER").statusCode(200);
            template(token, "ASSIGNMENTS").statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "agency", "team-leader", "cell-secretary", "auditor", "province-standing"})
    void nobody_else_brings_in_rosters(String role) {
        send(role, world.province.code(), HEAD + row("", world.home)).statusCode(403);
    }

    private String row(String team, Branch branch) {
        LocalDate month = LocalDate.of(2027, 1, 1);
        return "%s,%02d/%d,%s,%s\n"
                .formatted(
                        team,
                        month.getMonthValue(),
                        month.getYear(),
                        branch.cell().code(),
                        branch.officialCode());
    }

    private String rosters(Branch branch) {
        return world.one(
                "select count(*) from roster where unit_id = ?",
                branch.commune().id());
    }

    private void team(String name, Branch branch, String category) {
        UUID team = UUID.randomUUID();
        UUID commune = branch.commune().id();
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, ?, ?, ?, '8-QĐ/ĐU', date '2026-01-02', date '2026-01-02')",
                team,
                name,
                commune,
                World.PLAN_REGULATION);
        world.run("insert into team_area (team_id, unit_id) values (?, ?)", team, commune);
        world.run(
                "insert into team_member (id, team_id, official_id, category, valid_from) "
                        + "values (?, ?, ?, ?, date '2026-01-02')",
                UUID.randomUUID(),
                team,
                branch.official(),
                category);
    }

    private static void confirm(String token, String file) {
        given().auth()
                .oauth2(token)
                .post("/api/v1/imports/" + file + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
    }

    private static ValidatableResponse template(String token, String kind) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/imports/templates/" + kind)
                .then();
    }

    private ValidatableResponse send(String role, String unit, String csv) {
        return send(token(role, unit), csv);
    }

    private static ValidatableResponse send(String token, String csv) {
        return given().auth()
                .oauth2(token)
                .multiPart("kind", "ROSTER")
                .multiPart("file", "lich.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then();
    }

    private String token(String role, String unit) {
        return Tokens.of(role + world.mark, unit, null, role);
    }
}
