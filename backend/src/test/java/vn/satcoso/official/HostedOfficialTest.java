package vn.satcoso.official;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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

@ApiTest
@DisplayName("Whom a host knows: those assigned to it within a year, and those who attended there")
class HostedOfficialTest {
    @Inject
    DataSource database;

    private World world;
    private Api host;

    @BeforeEach
    void settle() {
        world = new World(database);
        host = Api.as("commune-committee", world.home.commune().code());
    }

    @Test
    void knowsAnAssignmentOfTheLastYear() {
        assigned("2025-10-15");
        host.get("/officials?size=100").body("items.id", hasItem(visitor()));
    }

    @Test
    void forgetsAnOlderOne() {
        assigned("2025-10-14");
        host.get("/officials?size=100").body("items.id", not(hasItem(visitor())));
        host.get("/officials/{id}", visitor()).statusCode(404);
    }

    @Test
    void keepsWhoAttended() {
        assigned("2025-10-14");
        world.run(
                "insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at) "
                        + "values (?, ?, ?, 'ATTENDED', 'An', false, timestamptz '2025-09-10 14:00Z')",
                UUID.randomUUID(),
                world.meeting(world.home.cell(), LocalDate.of(2025, 9, 10)),
                world.nextProvince.official());
        host.get("/officials?size=100").body("items.id", hasItem(visitor()));
    }

    private String visitor() {
        return world.nextProvince.official().toString();
    }

    private void assigned(String lastDay) {
        world.assignment(
                world.nextProvince.official(),
                world.home.commune(),
                World.QUOTA_REGULATION,
                LocalDate.of(2024, 1, 1),
                LocalDate.parse(lastDay));
    }
}
