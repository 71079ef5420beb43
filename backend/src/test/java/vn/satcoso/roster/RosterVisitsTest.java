package vn.satcoso.roster;

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
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Whom a published roster names is expected at the cell's meeting of the month; the day is 15/10/2026")
class RosterVisitsTest {
    private static final String MONTH = "from=2026-12-01&to=2026-12-31";

    @Inject
    DataSource database;

    private World world;
    private Api host;
    private Api self;
    private UUID member;
    private UUID meeting;

    @BeforeEach
    void aTeamWithARoster() {
        world = new World(database);
        host = Api.as("commune-committee", world.home.commune().code());
        member = UUID.randomUUID();
        self = Api.official(world.code("TV"));
        world.run(
                "insert into official (id, code, full_name, unit_id) values (?, ?, 'Lò Văn Một', ?)",
                member,
                world.code("TV"),
                world.district.id());
        meeting = UUID.randomUUID();
        world.run(
                "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) values "
                        + "(?, ?, date '2026-12-01', 'REGULAR', date '2026-12-10', date '2026-12-10', '19:30', 'Nhà')",
                meeting,
                world.home.cell().id());
        world.meeting(world.home.cell(), LocalDate.of(2026, 12, 20));
        roster(UUID.randomUUID(), "PUBLISHED");
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("S3-44: the commune sees who comes, the one who goes finds it in his meetings and his calendar")
    void expected() {
        mine(host.get("/expected-visits?" + MONTH), "items.find { it.official.id == '%s' }.planned", equalTo(true));
        host.get("/meetings/{m}", meeting)
                .body("expected.find { it.official.id == '%s' }.planned".formatted(member), equalTo(true));
        self.get("/meetings?" + MONTH + "&officialId=" + member).body("items.id", contains(meeting.toString()));
        mine(
                self.get("/expected-visits?" + MONTH),
                "items.findAll { it.official.id == '%s' }.meetingId",
                contains(meeting.toString()));
        String feed = self.post("/feeds", Map.of("owner", "OFFICIAL", "name", "Điện thoại"))
                .statusCode(201)
                .extract()
                .path("path");
        given().get(feed).then().statusCode(200).body(containsString("UID:" + meeting));
    }

    @Test
    @DisplayName("S0-13: the commune owes the team's member a briefing, by the regulation of the team")
    void briefingOwed() {
        world.run(
                "update assignment set valid_to = date '2026-10-01', end_reason = 'Hết' where unit_id = ?",
                world.home.cell().id());
        host.get("/briefings?year=2026")
                .body("items.find { it.meetingId == '%s' }.visitorCount".formatted(meeting), equalTo(1));
        host.get("/meetings/{m}/briefing", meeting).body("state", equalTo("PENDING"));
        world.run(
                "update roster set state = 'DRAFT' where team_id in (select id from team where unit_id = ?)",
                world.district.id());
        host.get("/meetings/{m}/briefing", meeting).body("state", equalTo("NOT_OWED"));
    }

    @Test
    @DisplayName("S2-25: when it is over and nothing is recorded, both sides are asked, until one of them records")
    void asked() {
        TestClock.set(LocalDate.of(2026, 12, 11));
        for (Api side : new Api[] {self, host}) {
            side.get("/unrecorded-visits?officialId={o}", member)
                    .body("items.heldOn", contains("2026-12-10"))
                    .body("items[0].actions", contains("record"));
        }
        self.post("/meetings/" + meeting + "/attendances", body("officialId", member, "outcome", "ATTENDED"))
                .statusCode(201);
        host.get("/unrecorded-visits?officialId={o}", member).body("total", equalTo(0));
    }

    @Test
    @DisplayName("A draft, and a roster closed with its team, expect nobody")
    void notYetOrNoMore() {
        for (String state : new String[] {"DRAFT", "CLOSED"}) {
            world.run(
                    "update roster set state = ? where id in (select roster_id from roster_line where official_id = ?)",
                    state,
                    member);
            mine(host.get("/expected-visits?" + MONTH), "items.official.id", not(hasItem(member.toString())));
            self.get("/meetings/{m}", meeting).statusCode(404);
            TestClock.set(LocalDate.of(2026, 12, 11));
            host.get("/unrecorded-visits?officialId={o}", member).body("total", equalTo(0));
            TestClock.reset();
        }
    }

    private void mine(ValidatableResponse answer, String path, Matcher<?> expected) {
        answer.statusCode(200).body(path.formatted(member), expected);
    }

    private void roster(UUID team, String state) {
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, 'Tổ số 1', ?, ?, '8-QĐ/HU', date '2026-01-02', date '2026-01-02')",
                team,
                world.district.id(),
                World.QUOTA_REGULATION);
        UUID roster = UUID.randomUUID();
        world.run(
                "insert into roster (id, team_id, month, state, published_at) "
                        + "values (?, ?, date '2026-12-01', ?, timestamptz '2026-10-10 02:00Z')",
                roster,
                team,
                state);
        world.run(
                "insert into roster_line (roster_id, cell_id, official_id) values (?, ?, ?)",
                roster,
                world.home.cell().id(),
                member);
    }
}
