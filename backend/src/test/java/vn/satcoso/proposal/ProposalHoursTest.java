package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** S0-24, S0-26: a deadline in hours is watched by the hour, over midnight in Hà Nội too; each rung is told once. */
@ApiTest
class ProposalHoursTest {
    @Inject
    DataSource database;

    @Inject
    ProposalNightService jobs;

    World world;
    ProposalCalls author;
    ProposalCalls standing;
    ProposalCalls agency;
    String id;

    /** Directed at 20:00 on 15/10/2026 in Hà Nội, to be answered within six hours: at 02:00 on the 16th. */
    @BeforeEach
    void directed() {
        world = new World(database);
        author = ProposalCalls.official(world.home.officialCode());
        standing = ProposalCalls.as("province-standing", world.province.code());
        agency = ProposalCalls.as("agency", world.agency.code());
        id = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        author.act(id, 0, "submission", null).statusCode(200);
        TestClock.set(Instant.parse("2026-10-15T13:00:00Z"));
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 6, "note", "Làm ngay"))
                .statusCode(200)
                .body("row.dueAt", is("2026-10-15T19:00:00Z"))
                .body("row.dueOn", is("2026-10-16"));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName(
            "four hours before, at the hour, four and twenty-four after; a run that comes late tells the highest only")
    void overMidnight() {
        runs("2026-10-15T14:59:00Z");
        runs("2026-10-15T15:00:00Z", -4);
        runs("2026-10-15T15:10:00Z", -4);
        runs("2026-10-15T16:59:00Z", -4);
        runs("2026-10-15T17:01:00Z", -4);
        runs("2026-10-15T18:59:00Z", -4);
        runs("2026-10-15T19:00:00Z", -4, 0);
        runs("2026-10-15T19:10:00Z", -4, 0);
        runs("2026-10-16T20:00:00Z", -4, 0, 24);
        runs("2026-10-17T20:00:00Z", -4, 0, 24);
        agency.get("/" + id)
                .body("escalations.told.size()", is(3))
                .body("escalations[0].told", is(List.of("Đơn vị " + world.agency.code())))
                .body("escalations[1].dueAt", is("2026-10-15T19:00:00Z"))
                .body("escalations.days", is(java.util.Arrays.asList(null, null, null)));
        assertEquals("3", told("agency", "%At"));
        assertEquals("2", told("province-standing", "%At"));
        assertEquals("1", told("province-organizer", "proposal.direct.overAt"));
        assertEquals("0", told("commune-committee", "%"));
    }

    @Test
    @DisplayName("the ladder of days keeps off a matter with an hour, and the ladder of hours off one with a day")
    void twoLadders() {
        TestClock.set(Instant.parse("2026-10-30T01:00:00Z"));
        jobs.night();
        agency.get("/" + id).body("escalations", empty());
        String other = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        author.act(other, 0, "submission", null).statusCode(200);
        standing.act(
                        other,
                        "direction",
                        body(
                                "leadId",
                                world.agency.id(),
                                "coordinatorIds",
                                List.of(),
                                "dueOn",
                                "2026-11-02",
                                "note",
                                "Làm"))
                .statusCode(200);
        TestClock.set(Instant.parse("2026-11-04T01:00:00Z"));
        jobs.hours();
        agency.get("/" + other).body("escalations", empty());
        jobs.night();
        agency.get("/" + other).body("escalations.days", contains(0)).body("escalations.hours[0]", is((Object) null));
    }

    @Test
    @DisplayName("an answer ends it; while the agency waits for what it asked the hours stand still, and are added")
    void endsAndWaits() {
        TestClock.set(Instant.parse("2026-10-15T14:00:00Z"));
        agency.act(id, "question", body("text", "Hiện có bao nhiêu người?")).statusCode(200);
        runs("2026-10-15T20:00:00Z");
        author.act(id, "information", body("text", "Khoảng 60 người"))
                .statusCode(200)
                .body("row.dueAt", is("2026-10-16T01:00:00Z"))
                .body("row.dueOn", is("2026-10-16"));
        runs("2026-10-15T20:50:00Z");
        runs("2026-10-15T21:00:00Z", -4);
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        runs("2026-10-16T09:00:00Z", -4);
    }

    @Test
    @DisplayName(
            "overdue from the hour on, before and after midnight: in the row, the filter, the tabs, the first page")
    void overdueByTheHour() {
        at("2026-10-15T18:59:00Z", null, null);
        at("2026-10-15T19:00:00Z", 0, 0);
        at("2026-10-15T22:30:00Z", 0, 3);
        at("2026-10-16T16:59:00Z", 0, 21);
        at("2026-10-16T17:00:00Z", 1, 22);
        standing.get("?line=DIRECT&overdue=true").body("items.id", contains(id));
        agency.answers(id, answer("RESOLVED"))
                .statusCode(200)
                .body("row.daysLate", nullValue())
                .body("row.hoursLate", nullValue());
    }

    @Test
    @DisplayName(
            "due at 23:00, asked at 23:30 and at 00:30: late on both sides of midnight, and so at the end of that day")
    void lateBeforeMidnight() {
        TestClock.set(Instant.parse("2026-10-15T13:30:00Z"));
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 2, "note", "Sớm hơn"))
                .statusCode(200)
                .body("row.dueAt", is("2026-10-15T15:30:00Z"));
        at("2026-10-15T15:29:00Z", null, null);
        assertEquals(0, late(null));
        at("2026-10-15T16:30:00Z", 0, 1);
        assertEquals(1, late(null));
        assertEquals(1, late("2026-10-15"));
        at("2026-10-15T17:30:00Z", 1, 2);
        assertEquals(1, late("2026-10-15"));
        assertEquals(0, late("2026-10-14"));
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        assertEquals(1, late(null), "an answer after its hour is late");
        standing.get("?line=DIRECT&measure=LATE&asOf=2026-10-15").body("items.id", contains(id));
        standing.get("?line=DIRECT&dealing=OVERDUE&asOf=2026-10-15").body("items.id", contains(id));
        standing.get("?line=DIRECT&dealing=LATE").body("items.id", contains(id));
        standing.get("?line=DIRECT&dealing=ON_TIME").body("total", is(0));
    }

    @Test
    @DisplayName("answered on the day but before its hour is in time, and not overdue at the end of an earlier day")
    void inTimeBeforeTheHour() {
        TestClock.set(Instant.parse("2026-10-15T18:30:00Z"));
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        TestClock.set(Instant.parse("2026-10-17T02:00:00Z"));
        assertEquals(0, late(null));
        assertEquals(0, late("2026-10-15"));
        standing.get("?line=DIRECT&dealing=ON_TIME").body("items.id", contains(id));
    }

    /** The same by the row, by the filter, by the tab's number and by the agency's first page. */
    private void at(String moment, Integer daysLate, Integer hoursLate) {
        TestClock.set(Instant.parse(moment));
        boolean late = daysLate != null;
        agency.get("/" + id).body("row.daysLate", is(daysLate)).body("row.hoursLate", is(hoursLate));
        agency.get("?show=MY_AGENCY&overdue=" + late).body("items.id", contains(id));
        agency.get("?show=MY_AGENCY&overdue=" + !late).body("total", is(0));
        agency.get("/summary?show=MY_AGENCY").body("overdue", contains(late ? 1 : 0));
        given().auth()
                .oauth2(agency.token())
                .get("/api/v1/home")
                .then()
                .statusCode(200)
                .body("late.items.kind", late ? hasItem("PROPOSAL_OVERDUE") : not(hasItem("PROPOSAL_OVERDUE")));
    }

    private int late(String asOf) {
        List<Integer> late = given().auth()
                .oauth2(standing.token())
                .get("/api/v1/proposal-figures?by=KIND&line=DIRECT" + (asOf == null ? "" : "&asOf=" + asOf))
                .then()
                .statusCode(200)
                .extract()
                .path("late");
        return late.stream().mapToInt(Integer::intValue).sum();
    }

    private String told(String role, String kind) {
        return world.one(
                "select count(*) from notice where object_id = cast(? as uuid) and role = ? and kind like ? "
                        + "and kind like 'proposal.direct.%At'",
                id, role, kind);
    }

    private void runs(String moment, Integer... rungs) {
        TestClock.set(Instant.parse(moment));
        jobs.hours();
        jobs.hours();
        agency.get("/" + id)
                .statusCode(200)
                .body("escalations.hours", rungs.length == 0 ? is(List.of()) : contains(rungs));
    }
}
