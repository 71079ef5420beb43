package vn.satcoso.reminder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Statements;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** The official of the home cell owes three meetings a year in it (1120-QĐ/TU); in 2027 it meets on every 10th. */
@QuarkusTest
@TestProfile(NightlyProfile.class)
@DisplayName("S0-10, S3-40: an official is reminded before it is too late, once for each number of days")
class ReminderTest {
    private static final String TOLD =
            "select string_agg(days_before || ' on ' || told_on, ', ' order by told_on) from reminder "
                    + "where kind = ? and official_id = ? and told_on >= date '2027-01-01'";

    @Inject
    DataSource database;

    @Inject
    ReminderService reminders;

    private World world;
    private UUID official;
    private List<UUID> meetings;

    @BeforeEach
    void settle() {
        world = new World(database);
        official = world.home.official();
        meetings = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> world.meeting(world.home.cell(), LocalDate.of(2027, month, 10)))
                .toList();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void whoNeverGoesIsToldThriceInTheYear() {
        everyNight("2027-08-01", "2027-10-20");
        remindOn("2027-12-31");
        assertEquals("60 on 2027-08-12, 30 on 2027-09-11, 14 on 2027-09-27", told("QUOTA_PACE"));
    }

    @Test
    void whoGoesOnceGainsAMonth() {
        attend(8);
        everyNight("2027-09-01", "2027-11-12");
        assertEquals("60 on 2027-09-12, 30 on 2027-10-12, 14 on 2027-10-28", told("QUOTA_PACE"));
    }

    @Test
    void whoHasGoneOftenEnoughIsToldNothing() {
        attend(2);
        attend(3);
        attend(4);
        everyNight("2027-09-25", "2027-12-31");
        assertEquals(null, told("QUOTA_PACE"));
    }

    @Test
    void noneOfThreeOnTheFirstOfOctoberIsToldOnceByTheNearestNumber() {
        remindOn("2027-10-01");
        remindOn("2027-10-01");
        remindOn("2027-10-02");
        assertEquals("14 on 2027-10-01", told("QUOTA_PACE"));
        given().auth()
                .oauth2(Tokens.of("reminded", null, world.home.officialCode(), "official"))
                .get("/api/v1/notices")
                .then()
                .body("items.findAll { it.kind == 'quota.pace' }.size()", equalTo(1))
                .body(
                        "items.find { it.kind == 'quota.pace' }.text",
                        equalTo("Đồng chí còn thiếu 3 buổi: 1120-QĐ/TU, kỳ đến hết ngày 31/12/2027. Nếu chưa dự thêm "
                                + "buổi nào, sau ngày 10/10/2027 lịch sinh hoạt không còn đủ buổi để hoàn thành."))
                .body("items.find { it.kind == 'quota.pace' }.link", equalTo("/quota/" + official));
    }

    @Test
    void whoIsStruckOffTheListIsToldNothing() {
        world.run("update official set active = false where id = ?", official);
        remindOn("2027-10-01");
        assertEquals(null, told("QUOTA_PACE"));
    }

    @Test
    void theNumbersAreRows() {
        world.run(
                "insert into reminder_rule (id, kind, days_before, source) values (new_id(), 'QUOTA_PACE', 7, 'thử')");
        try {
            everyNight("2027-10-01", "2027-10-09");
            assertEquals("14 on 2027-10-01, 7 on 2027-10-04", told("QUOTA_PACE"));
        } finally {
            world.run("delete from reminder_rule where days_before = 7");
        }
    }

    @Test
    void twoInstancesAtOnceTellOnce() throws Exception {
        TestClock.set(LocalDate.parse("2027-10-01"));
        Callable<Void> night = () -> {
            reminders.remind();
            return null;
        };
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (Future<Void> one : both.invokeAll(List.of(night, night, night, night))) {
                one.get();
            }
        }
        assertEquals("14 on 2027-10-01", told("QUOTA_PACE"));
        assertEquals(
                "1", world.one("select count(*) from notice where official_id = ? and kind = 'quota.pace'", official));
    }

    @Test
    void thePlanIsRemindedOfBeforeAndOnceAfterItsDay() {
        everyNight("2027-01-10", "2027-02-05");
        assertEquals("14 on 2027-01-17, 3 on 2027-01-28, -1 on 2027-02-01", told("WORK_PLAN"));
        String texts = world.one(
                "select string_agg(kind || ' ' || words[3], ', ' order by created_at) from notice "
                        + "where official_id = ? and kind like 'workPlan%' and words[1] = '2027'",
                official);
        assertEquals("workPlan.due 31/01/2027, workPlan.due 31/01/2027, workPlan.overdue 31/01/2027", texts);
    }

    @Test
    void aSubmittedPlanIsNotRemindedOf() {
        world.plan(official, 2027, "SUBMITTED", world.home.cell());
        everyNight("2027-01-16", "2027-02-02");
        assertEquals(null, told("WORK_PLAN"));
    }

    @Test
    @DisplayName(
            "S2-25: the day after a visit that nobody recorded, the official, the cell and the commune are asked, once")
    void bothSidesAreAskedWhatNobodyRecorded() {
        everyNight("2026-11-09", "2026-11-10");
        assertEquals("0", asked());
        everyNight("2026-11-11", "2026-11-14");
        assertEquals("3", asked());
        assertEquals(
                "Nguyễn Văn %s | Đơn vị %s | 10/11/2026"
                        .formatted(world.home.officialCode(), world.home.cell().code()),
                world.one(
                        "select array_to_string(words, ' | ') from notice where kind = 'attendance.unrecorded' "
                                + "and unit_id = ? and object_id = ?",
                        world.home.commune().id(),
                        world.home.ahead()));
    }

    @Test
    void whatIsRecordedIsNotAskedAbout() {
        world.run(
                "insert into attendance (id, meeting_id, official_id, outcome, absence_reason, recorded_by, "
                        + "recorded_on_behalf, recorded_at) values (new_id(), ?, ?, 'ABSENT', 'SICK', 'An', false, "
                        + "timestamptz '2026-11-10 14:00Z')",
                world.home.ahead(),
                official);
        everyNight("2026-11-11", "2026-11-14");
        assertEquals("0", asked());
    }

    private String asked() {
        return world.one(
                "select count(*) from notice where kind = 'attendance.unrecorded' and object_id = ?",
                world.home.ahead());
    }

    /** However many officials there are, the facts are read by the same few statements. */
    @Test
    void oneNightCostsFewStatements() {
        TestClock.set(LocalDate.parse("2027-07-01"));
        reminders.remind();
        int before = Statements.during(reminders::remind).size();
        new World(database);
        int after = Statements.during(reminders::remind).size();
        assertEquals(before, after);
    }

    private void attend(int month) {
        world.run(
                "insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at) "
                        + "values (new_id(), ?, ?, 'ATTENDED', 'An', false, now())",
                meetings.get(month - 1),
                official);
    }

    private void everyNight(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> remindOn(day.toString()));
    }

    private void remindOn(String day) {
        TestClock.set(LocalDate.parse(day));
        reminders.remind();
    }

    private String told(String kind) {
        return world.one(TOLD, kind, official);
    }
}
