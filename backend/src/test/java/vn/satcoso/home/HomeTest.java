package vn.satcoso.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/**
 * Every cell of the world has an official with a plan for November that came in time, a visit on 10 September without a
 * report (due five working days later), one on 10 July with a report, and a thematic meeting on 10 November. Each test opens
 * every list that the page leads to, and compares the numbers.
 */
@ApiTest
@DisplayName("Issue 3, landing pages: what is late, due and waiting, by role; the day is 15/10/2026")
class HomeTest {
    private static final UUID TEAM_REGULATION = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID PLAN_REGULATION = World.PLAN_REGULATION;

    @Inject
    DataSource database;

    private World world;
    private Api official;
    private Api commune;
    private Api district;
    private Api province;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        official = Api.official(world.home.officialCode());
        commune = Api.as("commune-committee", world.home.commune().code());
        district = Api.as("district-organizer", world.district.code());
        province = Api.as("province-organizer", world.province.code());
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Nested
    @DisplayName("As an official")
    class AsOfficial {
        @Test
        void hisReportIsLateAndHisQuotaInDanger() {
            Opened home = Opened.by(official);
            assertEquals(Map.of("REPORT_OWED", 1), home.kinds("late"));
            assertEquals(Map.of("QUOTA_AT_RISK", 1), home.kinds("due"));
            assertEquals(Map.of(), home.kinds("waiting"));
            JsonPath late = home.json();
            assertEquals("2026-09-10", late.getString("late.items[0].on"));
            assertEquals("2026-09-17", late.getString("late.items[0].dueOn"));
            assertEquals(-28, late.getInt("late.items[0].daysLeft"));
            assertEquals("2026-11-10", late.getString("due.items[0].dueOn"));
        }

        @Test
        void aVisitComesIntoSightTwoWeeksBefore() {
            TestClock.set(LocalDate.of(2026, 10, 26));
            assertEquals(Map.of("QUOTA_AT_RISK", 1), Opened.by(official).kinds("due"));
            TestClock.set(LocalDate.of(2026, 10, 27));
            Opened home = Opened.by(official);
            assertEquals(Map.of("QUOTA_AT_RISK", 1, "VISIT_AHEAD", 1), home.kinds("due"));
        }

        @Test
        void aVisitOfWhichNothingIsRecordedIsLateTheDayAfter() {
            TestClock.set(LocalDate.of(2026, 11, 10));
            assertEquals(Map.of("REPORT_OWED", 1), Opened.by(official).kinds("late"));
            TestClock.set(LocalDate.of(2026, 11, 11));
            assertEquals(1, Opened.by(official).kinds("late").get("VISIT_UNRECORDED"));
        }

        @Test
        void aReportThatWasGivenBackWaits() {
            district.post(
                            "/visit-reports/" + world.home.report() + "/return",
                            0,
                            body("remarks", List.of(body("section", "CONVEYED", "remark", "Nêu rõ số văn bản"))))
                    .statusCode(200);
            assertEquals(Map.of("REPORT_RETURNED", 1), Opened.by(official).kinds("waiting"));
        }

        @Test
        void aHostsProposalWaitsForHisDecision() {
            world.run(
                    "insert into visit_answer (id, visit_id, state, proposed_month, proposed_cell_id, reason, answered_at, "
                            + "answered_by) select new_id(), v.id, 'PROPOSED', 12, v.cell_id, 'Trùng việc', now(), 'An' "
                            + "from planned_visit v where v.plan_id = ?",
                    world.home.plan());
            assertEquals(Map.of("ANSWER_TO_DECIDE", 1), Opened.by(official).kinds("waiting"));
            TestClock.set(LocalDate.of(2026, 12, 1));
            assertEquals(Map.of(), Opened.by(official).kinds("waiting"));
        }

        @Test
        void anUnfinishedPlanIsLate() {
            draft(world.home.plan());
            Opened home = Opened.by(official);
            assertEquals(1, home.kinds("late").get("PLAN_OWED"));
            JsonPath json = home.json();
            assertEquals("2026-01-31", json.getString("late.items[0].dueOn"));
            assertEquals(world.home.plan().toString(), json.getString("late.items[0].link.id"));
        }

        @Test
        void theFiguresAreHisQuotaAndHisMeetings() {
            official.get("/home/figures")
                    .statusCode(200)
                    .body("official.quota.find { it.line.required == 3 }.line.done", equalTo(2))
                    .body("official.quota.find { it.line.required == 3 }.nextMeetings.heldOn", contains("2026-11-10"))
                    .body("official.meetings.heldOn", contains("2026-11-10"))
                    .body("official.plans.state", contains("SUBMITTED"))
                    .body("official.plans.timeliness", contains("ON_TIME"))
                    .body("host", nullValue())
                    .body("teams", empty())
                    .body("area", nullValue());
        }
    }

    @Nested
    @DisplayName("S0-18: at the turn of the year")
    class AtTheTurnOfTheYear {
        private final Instant before = Instant.parse("2026-12-31T16:59:00Z");
        private final Instant after = Instant.parse("2026-12-31T17:00:00Z");

        @Test
        @DisplayName(
                "31/12 23:59 and 01/01 00:00 in Hà Nội: the plan of the new year is one day nearer, nothing of the old is lost")
        void nothingIsLost() {
            TestClock.set(before);
            Opened old = Opened.by(official);
            TestClock.set(after);
            Opened fresh = Opened.by(official);
            assertEquals("2026-12-31", old.json().getString("today"));
            assertEquals("2027-01-01", fresh.json().getString("today"));
            for (Opened home : List.of(old, fresh)) {
                assertEquals(1, home.kinds("due").get("PLAN_OWED"));
                assertEquals(1, home.kinds("late").get("REPORT_OWED"));
                assertEquals(1, home.kinds("late").get("VISIT_UNRECORDED"));
            }
            String plan = "due.items.find { it.kind == 'PLAN_OWED' }.";
            assertEquals(31, old.json().getInt(plan + "daysLeft"));
            assertEquals(30, fresh.json().getInt(plan + "daysLeft"));
            assertEquals(2027, old.json().getInt(plan + "year"));
        }

        @Test
        void thePlanOfTheOldYearIsNoLongerAskedFor() {
            draft(world.home.plan());
            TestClock.set(before);
            assertEquals(1, Opened.by(official).kinds("late").get("PLAN_OWED"));
            TestClock.set(after);
            assertEquals(null, Opened.by(official).kinds("late").get("PLAN_OWED"));
        }
    }

    @Nested
    @DisplayName("As a commune")
    class AsCommune {
        @Test
        void plansWaitToBeAcknowledgedAndThenVisitsToBeConfirmed() {
            assertEquals(Map.of("PLAN_TO_ACKNOWLEDGE", 2), Opened.by(commune).kinds("waiting"));
            commune.post(
                            "/work-plans/" + world.home.plan() + "/acknowledgement",
                            world.version("work_plan", world.home.plan()),
                            body())
                    .statusCode(200);
            assertEquals(
                    Map.of("PLAN_TO_ACKNOWLEDGE", 1, "VISIT_TO_CONFIRM", 1),
                    Opened.by(commune).kinds("waiting"));
        }

        @Test
        void briefingsAreDueTwoWeeksAheadAndLateAfterTheirDay() {
            assertEquals(Map.of(), Opened.by(commune).kinds("due"));
            TestClock.set(LocalDate.of(2026, 10, 25));
            Opened home = Opened.by(commune);
            assertEquals(Map.of("BRIEFING_OWED", 2), home.kinds("due"));
            assertEquals("2026-11-05", home.json().getString("due.items[0].dueOn"));
            TestClock.set(LocalDate.of(2026, 11, 6));
            assertEquals(Map.of("BRIEFING_OWED", 2), Opened.by(commune).kinds("late"));
            world.briefing(world.home.ahead(), true);
            assertEquals(Map.of("BRIEFING_OWED", 1), Opened.by(commune).kinds("late"));
        }

        @Test
        void cellsWithoutADayAndWithoutAThematicMeetingAreTold() {
            world.run(
                    "delete from meeting_schedule where cell_id = ?",
                    world.home.cell().id());
            world.run("delete from cell_meeting where id = ?", world.nextCell.ahead());
            Opened home = Opened.by(commune);
            assertEquals(1, home.kinds("waiting").get("CELL_WITHOUT_DAY"));
            assertEquals(Map.of("THEMATIC_GAP", 1), home.kinds("due"));
            assertEquals("2026-12-31", home.json().getString("due.items[0].dueOn"));
        }

        @Test
        void bothSidesAreAskedForWhatNobodyHasRecorded() {
            TestClock.set(LocalDate.of(2026, 11, 11));
            assertEquals(2, Opened.by(commune).kinds("late").get("VISIT_UNRECORDED"));
        }

        @Test
        void theFiguresAreTheMonthWhoComesAndWhatIsOwed() {
            TestClock.set(LocalDate.of(2026, 11, 1));
            commune.get("/home/figures")
                    .statusCode(200)
                    .body("host.meetings.items.heldOn", contains("2026-11-10", "2026-11-10"))
                    .body(
                            "host.visits.items.official.code",
                            containsInAnyOrder(world.home.officialCode(), world.nextCell.officialCode()))
                    .body("host.briefings.state", contains("PENDING", "PENDING"))
                    .body("host.flagged.total", equalTo(0))
                    .body("area", nullValue());
        }
    }

    @Nested
    @DisplayName("As a district")
    class AsDistrict {
        @Test
        void reportsOfItsOwnAreLateAndWaitToBeReviewed() {
            Opened home = Opened.by(district);
            assertEquals(Map.of("REPORT_OF_OTHERS", 3), home.kinds("late"));
            assertEquals(Map.of(), home.kinds("due"));
            assertEquals(Map.of("REPORT_TO_REVIEW", 3), home.kinds("waiting"));
        }

        @Test
        void teamsWithoutLeaderAndCellsNobodyFollows() {
            team("Tổ số 1");
            Opened home = Opened.by(district);
            assertEquals(1, home.kinds("waiting").get("TEAM_WITHOUT_LEADER"));
            assertEquals(2, home.kinds("waiting").get("ORPHAN_CELL"));
        }

        @Test
        void unitsThatNobodyFollowsWhereOthersOfTheirKindAre() {
            world.assignment(
                    world.home.official(), world.home.commune(), PLAN_REGULATION, LocalDate.of(2026, 1, 1), null);
            assertEquals(1, Opened.by(district).kinds("waiting").get("ASSIGNMENT_GAP"));
            district.get("/home")
                    .body(
                            "waiting.items.find { it.kind == 'ASSIGNMENT_GAP' }.place",
                            equalTo("Đơn vị " + world.nextCommune.commune().code()));
        }

        @Test
        @DisplayName("S3-28, S3-41: complete and on time apart, commune by commune, for what is owed this year")
        void theMatrix() {
            String home =
                    "area.parts.find { it.unit.code == '" + world.home.commune().code() + "' }.";
            district.get("/home/figures")
                    .statusCode(200)
                    .body("area.unit.code", equalTo(world.district.code()))
                    .body("area.parts", hasSize(2))
                    .body(home + "plans.expected", equalTo(2))
                    .body(home + "plans.onTime", equalTo(2))
                    .body(home + "reports.expected", equalTo(4))
                    .body(home + "reports.received", equalTo(2))
                    .body(home + "reports.onTime", equalTo(2))
                    .body(home + "reports.overdue", equalTo(2))
                    .body(home + "cells.cells", equalTo(2))
                    .body(home + "cells.unvisited", equalTo(0))
                    .body("area.total.plans.expected", equalTo(3))
                    .body("area.total.reports.expected", equalTo(6))
                    .body("area.total.reports.overdue", equalTo(3))
                    .body("area.quota.count.sum()", equalTo(3))
                    .body("area.teams.total", equalTo(0));
        }
    }

    @Nested
    @DisplayName("As the province")
    class AsProvince {
        @Test
        void everythingOfItsOwnAndNothingOfAnother() {
            Opened home = Opened.by(province);
            assertEquals(Map.of("PLAN_OF_OTHERS", 1, "REPORT_OF_OTHERS", 4), home.kinds("late"));
            assertEquals(Map.of("PLAN_TO_ACKNOWLEDGE", 4, "REPORT_TO_REVIEW", 4), home.kinds("waiting"));
        }

        @Test
        void theMatrixNamesDistrictsAndCellsThatNobodyVisited() {
            UUID lonely = world.meeting(world.nextDistrict.cell(), LocalDate.of(2026, 12, 10));
            world.yearBefore(LocalDate.of(2026, 9, 10));
            world.yearBefore(LocalDate.of(2026, 7, 10));
            world.attendance(world.home.official(), world.home.cell(), LocalDate.of(2026, 8, 10));
            province.get("/home/figures")
                    .statusCode(200)
                    .body(
                            "area.parts.unit.code",
                            contains(world.district.code(), world.province.code() + "-H2", world.agency.code()))
                    .body("area.total.cells.cells", equalTo(4))
                    .body("area.total.cells.unvisited", equalTo(3))
                    .body("area.total.plans.overdue", equalTo(1))
                    .body("area.teams", nullValue());
            province.get("/heats?kind=CELL&notVisited=true").body("total", equalTo(3));
            world.run("delete from cell_meeting where id = ?", lonely);
        }

        @Test
        void theStandingBodySeesWhatIsLateAndIsAskedForNothing() {
            Opened home = Opened.by(Api.as("province-standing", world.province.code()));
            assertEquals(Map.of("PLAN_OF_OTHERS", 1, "REPORT_OF_OTHERS", 4), home.kinds("late"));
            assertEquals(Map.of(), home.kinds("waiting"));
        }

        @Test
        void thePropagandaSeesPlansAndQuotasOnly() {
            Api.as("province-propaganda", world.province.code())
                    .get("/home/figures")
                    .statusCode(200)
                    .body("area.reports", equalTo(false))
                    .body("area.total.plans.expected", equalTo(5))
                    .body("area.total.reports.expected", equalTo(0));
        }
    }

    @Nested
    @DisplayName("As a team leader")
    class AsTeamLeader {
        @Test
        @DisplayName("who leads as an official sees both his own work and that of his team")
        void bothAtOnce() {
            String team = team("Tổ số 1");
            district.post(
                            "/teams/" + team + "/members",
                            0,
                            body("officialId", world.home.official(), "category", "LEADER", "from", "2026-10-01"))
                    .statusCode(200);
            Api leader = Api.both("team-leader", world.district.code(), world.home.officialCode());
            Opened home = Opened.by(leader);
            assertEquals(Map.of("REPORT_OWED", 1, "ROSTER_OPEN", 1), home.kinds("late"));
            assertEquals(Map.of("ORPHAN_CELL", 2), home.kinds("waiting"));
            leader.get("/home/figures")
                    .statusCode(200)
                    .body("official.meetings", hasSize(2))
                    .body("teams.team.name", contains("Tổ số 1"))
                    .body("teams[0].members.official.code", contains(world.home.officialCode()))
                    .body("teams[0].members[0].quota.regulation.number", contains("02-QĐ/HU"))
                    .body("teams[0].members[0].quota.required", everyItem(equalTo(1)))
                    .body("teams[0].roster", nullValue());
            TestClock.set(LocalDate.of(2026, 10, 17));
            assertEquals(1, Opened.by(leader).kinds("due").get("ROSTER_OPEN"));
        }

        @Test
        void anAccountThatLeadsNoTeamHasNoWork() {
            Opened home = Opened.by(Api.as("team-leader", world.district.code()));
            assertEquals(
                    List.of(0, 0, 0),
                    List.of(
                            home.json().getInt("late.count"),
                            home.json().getInt("due.count"),
                            home.json().getInt("waiting.count")));
        }
    }

    @Nested
    @DisplayName("Out of place")
    class OutOfPlace {
        @Test
        void whoHasNoUnitSeesNothing() {
            for (Api lost : List.of(
                    Api.as("province-organizer", null),
                    Api.as("commune-committee", world.code("UNKNOWN")),
                    Api.official(world.code("UNKNOWN")))) {
                lost.get("/home")
                        .statusCode(200)
                        .body("late.count", equalTo(0))
                        .body("due.count", equalTo(0))
                        .body("waiting.count", equalTo(0));
                lost.get("/home/figures")
                        .statusCode(200)
                        .body("official", nullValue())
                        .body("area", nullValue());
            }
        }
    }

    private void draft(UUID plan) {
        world.run(
                "update work_plan set state = 'DRAFT', first_submitted_at = null, submitted_at = null where id = ?",
                plan);
    }

    private String team(String name) {
        return district.post(
                        "/teams",
                        body(
                                "name",
                                name,
                                "unitId",
                                world.district.id(),
                                "regulationId",
                                TEAM_REGULATION,
                                "areaIds",
                                List.of(world.home.commune().id()),
                                "decisionNumber",
                                "8-QĐ/HU",
                                "decisionDate",
                                "2026-01-05",
                                "from",
                                "2026-01-05"))
                .statusCode(201)
                .extract()
                .path("team.id");
    }
}
