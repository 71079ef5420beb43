package vn.satcoso.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Place;

@ApiTest
@DisplayName("S3-44: the calendar of a team, for those who go with it; the day is 15/10/2026")
class TeamFeedTest {
    @Inject
    DataSource database;

    private World world;
    private UUID team;
    private UUID membership;
    private Api member;
    private Api account;

    @BeforeEach
    void aTeamThatFollowsTheHomeCell() {
        TestClock.reset();
        world = new World(database);
        team = UUID.randomUUID();
        membership = UUID.randomUUID();
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
        world.run(
                "insert into team_member (id, team_id, official_id, category, valid_from) "
                        + "values (?, ?, ?, 'MEMBER', date '2026-01-02')",
                membership,
                team,
                world.home.official());
        world.run(
                "insert into team_cell (id, member_id, cell_id, valid_from) values (?, ?, ?, date '2026-01-02')",
                UUID.randomUUID(),
                membership,
                world.home.cell().id());
        member = Api.official(world.home.officialCode());
        account = Api.seated("team-leader", world.district.code());
    }

    @Test
    void it_holds_the_cells_of_the_matrix_on_the_days_on_which_somebody_follows_them() {
        String path = make(member);
        read(path)
                .statusCode(200)
                .body(containsString("Tổ số 1"))
                .body(containsString("UID:" + world.home.ahead()))
                .body(not(containsString("UID:" + world.nextCell.ahead())))
                .body(not(containsString("UID:" + world.nextCommune.ahead())));
        world.run("update team_cell set valid_to = date '2026-10-16' where member_id = ?", membership);
        read(path).body(not(containsString("UID:" + world.home.ahead())));
    }

    @Test
    void a_roster_adds_its_cells_once_it_is_published() {
        Place cell = world.nextCell.cell();
        UUID meeting = world.meeting(cell, LocalDate.of(2027, 3, 20));
        world.run("update cell_meeting set kind = 'REGULAR' where id = ?", meeting);
        UUID roster = UUID.randomUUID();
        world.run(
                "insert into roster (id, team_id, month, state) values (?, ?, date '2027-03-01', 'DRAFT')",
                roster,
                team);
        world.run(
                "insert into roster_line (roster_id, cell_id, official_id) values (?, ?, ?)",
                roster,
                cell.id(),
                world.home.official());
        String path = make(account);
        read(path).body(not(containsString("UID:" + meeting)));
        world.run("update roster set state = 'PUBLISHED', published_at = now() where id = ?", roster);
        read(path).body(containsString("UID:" + meeting));
    }

    @Test
    void its_members_and_its_leaders_account_make_see_and_revoke_its_addresses() {
        make(member);
        account.get("/feeds").body("ownerName", contains("Tổ số 1"));
        account.get("/feeds/owners").body("id", hasItem(team.toString()));
        member.get("/feeds/owners").body("owner", contains("OFFICIAL", "TEAM"));
        member.get("/teams/" + team).body("actions", hasItem("openFeeds"));
    }

    @Test
    void nobody_else_does() {
        Api stranger = Api.official(world.nextCell.officialCode());
        Api host = Api.as("commune-committee", world.home.commune().code());
        Api elsewhere = Api.as("team-leader", world.otherProvince.code());
        for (Api other : new Api[] {stranger, host, elsewhere}) {
            other.post("/feeds", body("owner", "TEAM", "ownerId", team, "name", "x"))
                    .statusCode(403);
        }
        host.get("/teams/" + team).statusCode(200).body("actions", not(hasItem("openFeeds")));
        member.post("/feeds", body("owner", "UNIT", "ownerId", team, "name", "x"))
                .statusCode(403)
                .body("code", equalTo("feed.notYours"));
    }

    @Test
    void a_member_who_left_makes_and_reads_it_no_more_and_a_team_that_was_dissolved_is_read_no_more() {
        String his = make(member);
        String path = make(account);
        world.run("update team_member set valid_to = date '2026-10-14' where id = ?", membership);
        member.post("/feeds", body("owner", "TEAM", "ownerId", team, "name", "x"))
                .statusCode(403);
        read(his).statusCode(404);
        read(path).statusCode(200);
        world.run(
                "update team set valid_to = date '2026-10-14', dissolve_number = '1', dissolve_date = date '2026-10-01', "
                        + "dissolve_reason = 'Hết nhiệm kỳ' where id = ?",
                team);
        read(path).statusCode(404);
        account.get("/feeds/owners").body("id", not(hasItem(team.toString())));
    }

    private String make(Api who) {
        return who.post("/feeds", body("owner", "TEAM", "ownerId", team, "name", "Điện thoại"))
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then();
    }
}
