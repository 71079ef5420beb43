package vn.satcoso.heat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import vn.satcoso.support.World;
import vn.satcoso.support.World.Place;

@ApiTest
@DisplayName("S0-12: the steering indicator with the visits behind it")
class SteeringApiTest {
    @Inject
    DataSource database;

    private World world;
    private Api host;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        world.yearBefore(LocalDate.of(2026, 7, 10));
        host = Api.as("commune-committee", world.home.commune().code());
        world.run(
                "update cell_meeting set kind = 'REGULAR' where id in (?, ?)",
                world.home.ahead(),
                world.nextCell.ahead());
    }

    @Test
    @DisplayName("Planned and attended visits of the year are counted once each, and a commune sees its own line only")
    void ownLine() {
        line("").body("$", hasSize(1))
                .body("[0].cells", equalTo(2))
                .body("[0].visits", equalTo(4))
                .body("[0].cellShare", equalTo(0))
                .body("[0].verdict", equalTo("NO_FLAGGED"));
        Api.as("district-organizer", world.district.code()).get("/steering").body("$", hasSize(2));
        world.run("update attendance set meeting_id = ? where id = ?", world.home.ahead(), world.home.attendance());
        line("?asOf=2026-11-30").body("[0].visits", equalTo(3));
    }

    @Test
    @DisplayName("A visit is judged by the heat of its own day, the cells by that of the day looked at")
    void heatChanges() {
        heat(world.home.cell(), "HOT", "2026-01-01", "2026-09-30");
        heat(world.nextCell.cell(), "UNEASY", "2026-10-01", null);
        line("").body("[0].flaggedCells", equalTo(1))
                .body("[0].cellShare", equalTo(50))
                .body("[0].flaggedVisits", equalTo(2))
                .body("[0].visitShare", equalTo(50))
                .body("[0].verdict", equalTo("EVEN"));
        visits("?flagged=true&sort=heldOn,asc")
                .body("items.level", contains("HOT", "UNEASY"))
                .body("items.planned", contains(false, true))
                .body("items.attended", contains(true, false));
        visits("?flagged=false").body("total", equalTo(2)).body("items[0].level", nullValue());
        line("?asOf=2026-09-30").body("[0].flaggedCells", equalTo(1)).body("[0].flaggedVisits", equalTo(2));
        line("?asOf=2026-09-09").body("[0].visits", equalTo(2)).body("[0].flaggedVisits", equalTo(1));
    }

    @Test
    @DisplayName("Only quiet cells offered: below its part")
    void quietOnly() {
        heat(world.home.cell(), "COMPLEX", "2026-01-01", null);
        world.run(
                "update attendance set outcome = 'ABSENT', absence_reason = 'SICK' where id = ?",
                world.home.attendance());
        world.run(
                "delete from planned_visit where cell_id = ?", world.home.cell().id());
        line("").body("[0].visits", equalTo(2))
                .body("[0].visitShare", equalTo(0))
                .body("[0].verdict", equalTo("BELOW"));
        world.run("update work_plan set state = 'DRAFT' where official_id = ?", world.nextCell.official());
        world.run(
                "update attendance set outcome = 'ABSENT', absence_reason = 'SICK' where id = ?",
                world.nextCell.attendance());
        line("").body("[0].visits", equalTo(0))
                .body("[0].visitShare", nullValue())
                .body("[0].verdict", equalTo("NO_VISITS"));
    }

    @Test
    @DisplayName("Who is named in a published roster is offered that cell, once, whatever his plan says as well")
    void rosters() {
        heat(world.nextCell.cell(), "HOT", "2026-01-01", null);
        UUID roster = UUID.randomUUID();
        world.run(
                "insert into roster (id, unit_id, month, state) select ?, ?, month, 'DRAFT' from cell_meeting where id = ?",
                roster,
                world.home.commune().id(),
                world.nextCell.ahead());
        for (UUID official : new UUID[] {world.home.official(), world.nextCell.official()}) {
            world.run(
                    "insert into roster_line (roster_id, cell_id, official_id) values (?, ?, ?)",
                    roster,
                    world.nextCell.cell().id(),
                    official);
        }
        line("").body("[0].visits", equalTo(4)).body("[0].flaggedVisits", equalTo(2));
        world.run(
                "update roster set state = 'PUBLISHED', published_at = timestamptz '2026-10-10 00:00Z' where id = ?",
                roster);
        line("").body("[0].visits", equalTo(5)).body("[0].flaggedVisits", equalTo(3));
        visits("?flagged=true&sort=heldOn,asc")
                .body("items.rostered.findAll { it }.size()", equalTo(2))
                .body("items.findAll { it.rostered }.planned.sort()", contains(false, true));
        line("?asOf=2026-10-09").body("[0].flaggedVisits", equalTo(2));
    }

    private ValidatableResponse line(String query) {
        return host.get("/steering" + query).statusCode(200);
    }

    private ValidatableResponse visits(String query) {
        return host.get("/steering/visits" + query).statusCode(200);
    }

    private void heat(Place cell, String level, String from, String to) {
        world.run(
                "insert into unit_heat (id, unit_id, level, valid_from, valid_to, reason, recorded_by, recorded_at) "
                        + "values (?, ?, ?, ?, ?, 'Đất đai', 'An', now())",
                UUID.randomUUID(),
                cell.id(),
                level,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
