package vn.satcoso.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("What an official keeps of his meetings, and changes of a fixed day that lie ahead")
class MeetingRightsTest {
    @Inject
    DataSource database;

    @Inject
    MeetingCalendar calendar;

    private World world;
    private Api host;
    private Api self;
    private String schedule;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        host = Api.as("commune-committee", world.home.commune().code());
        self = Api.official(world.home.officialCode());
        schedule = "/cells/" + world.home.cell().id() + "/schedule";
    }

    @Test
    @DisplayName("A substitute chosen among the officials is recorded by his name")
    void aRegisteredSubstitute() {
        Api organizer = Api.as("province-organizer", world.province.code());
        var meeting = world.meeting(world.home.cell(), LocalDate.of(2026, 10, 1));
        organizer
                .post(
                        "/meetings/" + meeting + "/attendances",
                        body(
                                "officialId",
                                world.home.official(),
                                "outcome",
                                "SUBSTITUTED",
                                "substituteId",
                                world.agencyOfficial))
                .statusCode(201)
                .body("substituteName", equalTo("Nguyễn Văn " + world.agency.code() + "-A"));
    }

    @Test
    @DisplayName("A calendar that cannot be extended stops nothing, and is made up the next time")
    void aFailedExtension() throws SQLException {
        asOwner("revoke insert on cell_meeting from satcoso_app");
        try {
            calendar.extend();
        } finally {
            asOwner("grant insert on cell_meeting to satcoso_app");
        }
        calendar.extend();
        assertEquals(
                "15",
                world.one(
                        "select count(*) from cell_meeting where kind = 'REGULAR' and cell_id = ?",
                        world.home.cell().id()));
    }

    @Test
    @DisplayName("A planned change is shown as such and may be brought forward, even to today")
    void aPlannedChange() {
        change(0, 20, "2026-12-01")
                .body("schedule.dayOfMonth", equalTo(10))
                .body("nextSchedule.dayOfMonth", equalTo(20))
                .body("nextSchedule.validFrom", equalTo("2026-12-01"));
        change(version(), 21, "2026-11-15")
                .body("schedule.dayOfMonth", equalTo(10))
                .body("nextSchedule.validFrom", equalTo("2026-11-15"));
        change(version(), 22, "2026-10-15")
                .body("schedule.dayOfMonth", equalTo(22))
                .body("nextSchedule", nullValue());
        world.run(
                "delete from meeting_schedule where cell_id = ?",
                world.home.cell().id());
        without().body("items.id", contains(world.home.cell().id().toString()));
        host.put(schedule, body("dayOfMonth", 3, "time", "19:30", "place", "Nhà", "validFrom", "2026-12-01"))
                .statusCode(200)
                .body("schedule", nullValue())
                .body("nextSchedule.dayOfMonth", equalTo(3));
        without().body("items", empty());
    }

    @Test
    @DisplayName("The end of an assignment leaves the official the meetings of its days")
    void anEndedAssignment() {
        var fresh = world.meeting(world.home.cell(), LocalDate.of(2026, 10, 2));
        var later = world.meeting(world.home.cell(), LocalDate.of(2026, 10, 12));
        world.run("update assignment set valid_to = date '2026-10-10' where id = ?", world.home.assignment());
        self.get("/meetings/{id}", fresh).statusCode(200);
        self.get("/meetings/{id}", later).statusCode(404);
        self.get("/meetings?from=2026-10-01&to=2026-10-31").body("items.id", contains(fresh.toString()));
        self.post(
                        "/meetings/" + fresh + "/attendances",
                        body("officialId", world.home.official(), "outcome", "ATTENDED"))
                .statusCode(201);
        world.run("update assignment set valid_to = date '2026-08-01' where id = ?", world.home.assignment());
        self.put(
                        "/attendances/" + world.home.attendance(),
                        0,
                        body("outcome", "ABSENT", "absenceReason", "SICK", "reason", "Ghi nhầm"))
                .statusCode(200);
        self.get("/meetings?from=2026-09-01&to=2026-10-31")
                .body("items.id", contains(world.home.past().toString(), fresh.toString()));
    }

    @Test
    @DisplayName("Officials are not told why others were absent; the hosts are")
    void anothersAbsence() {
        world.assignment(
                world.nextCell.official(), world.home.cell(), World.QUOTA_REGULATION, LocalDate.of(2026, 1, 1), null);
        self.put(
                        "/attendances/" + world.home.attendance(),
                        0,
                        body("outcome", "ABSENT", "absenceReason", "OTHER", "note", "Nằm viện", "reason", "Nằm viện"))
                .statusCode(200);
        Api other = Api.official(world.nextCell.officialCode());
        String meeting = "/meetings/" + world.home.past();
        other.get(meeting)
                .body("attendances.outcome", contains("ABSENT"))
                .body("attendances[0].absenceReason", nullValue())
                .body("attendances[0].note", nullValue());
        other.get(meeting + "/history")
                .body("items.reason", contains(nullValue()))
                .body("items[0].changes.field", not(hasItem("note")));
        for (Api knowing : new Api[] {self, host}) {
            knowing.get(meeting).body("attendances[0].note", equalTo("Nằm viện"));
            knowing.get(meeting + "/history").body("items[0].changes.field", hasItem("note"));
        }
    }

    private io.restassured.response.ValidatableResponse change(int version, int day, String from) {
        return host.put(
                        schedule,
                        version,
                        body("dayOfMonth", day, "time", "19:30", "place", "Nhà văn hóa", "validFrom", from))
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse without() {
        return host.get(
                        "/cells?withoutSchedule=true&search={c}",
                        world.home.cell().code())
                .statusCode(200);
    }

    private int version() {
        return host.get("/cells?under={c}", world.home.cell().id()).extract().path("items[0].scheduleVersion");
    }

    private static void asOwner(String statement) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "satcoso_owner", "owner");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
