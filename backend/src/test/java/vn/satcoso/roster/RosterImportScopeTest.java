package vn.satcoso.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
@DisplayName("S2-28: a district and a commune bring in their own rosters from a file, and nobody else's")
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
        UUID team = UUID.randomUUID();
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, 'Tổ xã', ?, ?, '8-QĐ/ĐU', date '2026-01-02', date '2026-01-02')",
                team,
                world.home.commune().id(),
                World.PLAN_REGULATION);
        world.run(
                "insert into team_area (team_id, unit_id) values (?, ?)",
                team,
                world.home.commune().id());
        world.run(
                "insert into team_member (id, team_id, official_id, category, valid_from) "
                        + "values (?, ?, ?, 'MEMBER', date '2026-01-02')",
                UUID.randomUUID(),
                team,
                world.home.official());
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
        given().auth()
                .oauth2(token)
                .post("/api/v1/imports/" + file + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
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
    void other_files_stay_with_the_province() {
        String district = token("district-organizer", world.district.code());
        given().auth()
                .oauth2(district)
                .get("/api/v1/imports/templates/ROSTER")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(district)
                .get("/api/v1/imports/templates/ASSIGNMENTS")
                .then()
                .statusCode(403);
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

    private ValidatableResponse send(String role, String unit, String csv) {
        return given().auth()
                .oauth2(token(role, unit))
                .multiPart("kind", "ROSTER")
                .multiPart("file", "lich.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then();
    }

    private String token(String role, String unit) {
        return Tokens.of(role + world.mark, unit, null, role);
    }
}
