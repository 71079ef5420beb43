package vn.satcoso.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

@ApiTest
@DisplayName("Cell calendars, attendance and the quota line that follows from them")
class MeetingApiTest {
    private static final String R1120 = "01900000-0000-7000-8000-000000001120";
    private static int run;

    private final String province = "LICH" + ++run;
    private final String commune = province + "-X1";
    private final Api organizer = Api.as("province-organizer", province);
    private final Api host = Api.as("commune-committee", commune);
    private final Api neighbour = Api.as("commune-committee", province + "-X2");
    private String cell;
    private String official;
    private Api self;

    @BeforeEach
    void aCommuneWithOneCellAndOneOfficial() {
        TestClock.set(LocalDate.of(2026, 1, 2));
        Api.province(province);
        organizer.unit(province, "DISTRICT", province + "-H1", "Huyện ủy Thử");
        organizer.unit(province + "-H1", "COMMUNE", commune, "Đảng ủy xã Một");
        organizer.unit(province + "-H1", "COMMUNE", province + "-X2", "Đảng ủy xã Hai");
        cell = host.unit(commune, "CELL", commune + "-01", "Chi bộ bản Huổi Thử");
        official = organizer
                .post(
                        "/officials",
                        body(
                                "code",
                                "CB-" + province,
                                "fullName",
                                "Nguyễn Văn Thử",
                                "unitId",
                                organizer.unitId(province),
                                "positions",
                                List.of(body(
                                        "rank", "COMMITTEE",
                                        "unitId", organizer.unitId(province),
                                        "from", "2020-01-01"))))
                .statusCode(201)
                .extract()
                .path("id");
        organizer
                .post(
                        "/assignments",
                        body(
                                "officialId",
                                official,
                                "unitIds",
                                List.of(cell),
                                "regulationId",
                                R1120,
                                "from",
                                "2025-01-01",
                                "decisionNumber",
                                "15-QĐ/TU",
                                "decisionDate",
                                "2024-12-20"))
                .statusCode(201);
        self = Api.official("CB-" + province);
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Nested
    @DisplayName("A fixed day")
    class FixedDay {
        @ParameterizedTest(name = "S2-21 ngày {0}: tháng {1} họp {2}, lùi về cuối tháng: {3}")
        @CsvSource({
            "5,  2026-02, 2026-02-05, false",
            "31, 2026-02, 2026-02-28, true",
            "31, 2026-06, 2026-06-30, true",
            "31, 2026-05, 2026-05-31, false",
            "29, 2027-02, 2027-02-28, true",
            "30, 2026-12, 2026-12-30, false"
        })
        void givesEveryMonthItsMeeting(int day, String month, String date, boolean shifted) {
            schedule(day, null).statusCode(200);
            host.get("/meetings?from={f}&to={t}&cellId={c}", date, date, cell)
                    .body("items.month", contains(month))
                    .body("items.dayShifted", contains(shifted));
        }

        @Test
        void reachesToTheEndOfNextYearAndNotFurther() {
            schedule(5, null).statusCode(200).body("nextMeetingOn", equalTo("2026-01-05"));
            host.get("/meetings?from=2027-12-01&to=2028-12-31&cellId={c}", cell)
                    .body("items.heldOn", contains("2027-12-05"));
        }

        @Test
        void changedLaterKeepsThePastAndWhatWasMoved() {
            schedule(5, null);
            move(meeting("2026-03-05"), "2026-03-07", "Trùng lễ hội").statusCode(200);
            TestClock.set(LocalDate.of(2026, 2, 10));
            int version =
                    host.get("/cells?search={c}", commune + "-01").extract().path("items[0].scheduleVersion");
            host.put("/cells/" + cell + "/schedule", body("dayOfMonth", 20, "time", "19:30", "place", "Nhà văn hóa"))
                    .statusCode(428);
            host.put(
                            "/cells/" + cell + "/schedule",
                            version + 7,
                            body("dayOfMonth", 20, "time", "19:30", "place", "Nhà văn hóa"))
                    .statusCode(412);
            host.put(
                            "/cells/" + cell + "/schedule",
                            version,
                            body("dayOfMonth", 20, "time", "19:30", "place", "Nhà văn hóa"))
                    .statusCode(200)
                    .body("schedule.dayOfMonth", equalTo(20));
            host.get("/meetings?from=2026-01-01&to=2026-04-30&cellId={c}", cell)
                    .body("items.heldOn", contains("2026-01-05", "2026-02-05", "2026-03-07", "2026-04-20"));
        }

        @Test
        void isRefusedWithAClearText() {
            host.put("/cells/" + cell + "/schedule", body("dayOfMonth", 32, "time", "19:30", "place", "Nhà văn hóa"))
                    .statusCode(400)
                    .body("violations.field", contains("dayOfMonth"))
                    .body("violations.message", contains("Không được lớn hơn 31."));
            neighbour
                    .put("/cells/" + cell + "/schedule", body("dayOfMonth", 3, "time", "19:30", "place", "Nhà văn hóa"))
                    .statusCode(404);
        }
    }

    @Nested
    @DisplayName("Moving one meeting")
    class Moving {
        @Test
        void needsAReasonAndShowsInTheHistory() {
            schedule(5, null);
            String id = meeting("2026-02-05");
            move(id, "2026-02-07", null).statusCode(400).body("violations.field", contains("reason"));
            move(id, "2026-04-01", "Xa quá").statusCode(400).body("violations.code", contains("meeting.moveTooFar"));
            move(id, "2026-03-01", "Mưa lũ")
                    .statusCode(200)
                    .body("meeting.moved", equalTo(true))
                    .body("meeting.scheduledOn", equalTo("2026-02-05"))
                    .body("meeting.month", equalTo("2026-02"));
            host.get("/meetings/{id}/history", id)
                    .body("items.action", contains("meeting.moved"))
                    .body("items[0].reason", equalTo("Mưa lũ"));
        }

        @Test
        void isRefusedOnceSomebodyCame() {
            schedule(5, null);
            TestClock.set(LocalDate.of(2026, 1, 6));
            String id = meeting("2026-01-05");
            attend(self, id).statusCode(201);
            move(id, "2026-01-09", "Nhầm").statusCode(409).body("code", equalTo("meeting.alreadyAttended"));
        }
    }

    @Nested
    @DisplayName("Attendance")
    class Attending {
        @BeforeEach
        void onTheFifth() {
            schedule(5, null);
        }

        @Test
        void ofAMeetingAheadIsRefused() {
            attend(self, meeting("2026-02-05")).statusCode(409).body("code", equalTo("attendance.future"));
            record(self, meeting("2026-02-05"), body("outcome", "ABSENT", "absenceReason", "BUSINESS_TRIP"))
                    .statusCode(201);
        }

        @Test
        void onTheVeryDayIsAccepted() {
            TestClock.set(
                    LocalDate.of(2026, 1, 5).atStartOfDay(VietnamTime.ZONE).toInstant());
            attend(self, meeting("2026-01-05")).statusCode(201);
        }

        @Test
        void oneSecondBeforeTheDayInHaNoiIsStillAhead() {
            TestClock.set(Instant.parse("2026-01-04T16:59:59Z"));
            attend(self, meeting("2026-01-05")).statusCode(409);
            TestClock.set(Instant.parse("2026-01-04T17:00:00Z"));
            attend(self, meeting("2026-01-05")).statusCode(201);
        }

        @Test
        void byTheHostIsMarkedAsOnBehalfAndSecondIsRefused() {
            TestClock.set(LocalDate.of(2026, 1, 6));
            String id = meeting("2026-01-05");
            attend(host, id).statusCode(201).body("recordedOnBehalf", equalTo(true));
            attend(self, id).statusCode(409).body("code", equalTo("attendance.alreadyRecorded"));
            attend(neighbour, id).statusCode(404);
        }

        @Test
        void needsWhatItsOutcomeNeeds() {
            TestClock.set(LocalDate.of(2026, 1, 6));
            String id = meeting("2026-01-05");
            record(self, id, body("outcome", "ABSENT"))
                    .statusCode(400)
                    .body("violations.field", contains("absenceReason"));
            record(self, id, body("outcome", "ABSENT", "absenceReason", "OTHER"))
                    .statusCode(400)
                    .body("violations.field", contains("note"));
            record(self, id, body("outcome", "SUBSTITUTED"))
                    .statusCode(400)
                    .body("violations.field", contains("substituteName"));
            record(self, id, body("outcome", "MOVED"))
                    .statusCode(400)
                    .body("violations.field", contains("movedToMeetingId"));
            record(self, id, body("outcome", "ATTENDED", "absenceReason", "SICK"))
                    .statusCode(400)
                    .body("violations.code", contains("attendance.notForOutcome"));
            host.get("/meetings/{id}", id).body("attendances", empty());
        }

        @Test
        void isCorrectedWithAReason() {
            TestClock.set(LocalDate.of(2026, 1, 6));
            String id = meeting("2026-01-05");
            String attendance = attend(self, id).extract().path("id");
            self.put("/attendances/" + attendance, 0, body("outcome", "ABSENT", "absenceReason", "SICK"))
                    .statusCode(400)
                    .body("violations.field", contains("reason"));
            self.put(
                            "/attendances/" + attendance,
                            0,
                            body("outcome", "ABSENT", "absenceReason", "SICK", "reason", "Ghi nhầm"))
                    .statusCode(200)
                    .body("outcome", equalTo("ABSENT"));
            self.put("/attendances/" + attendance, 0, body("outcome", "ATTENDED", "reason", "Ghi đè"))
                    .statusCode(412);
            host.get("/meetings/{id}/history", id)
                    .body("items.action", contains("attendance.corrected", "attendance.recorded"));
        }

        @Test
        void byAnOfficialForAnotherIsRefused() {
            TestClock.set(LocalDate.of(2026, 1, 6));
            String other = organizer
                    .post("/officials", body("fullName", "Lò Thị Khác", "unitId", organizer.unitId(province)))
                    .statusCode(201)
                    .extract()
                    .path("id");
            self.post(
                            "/meetings/" + meeting("2026-01-05") + "/attendances",
                            body("officialId", other, "outcome", "ATTENDED"))
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("The quota line")
    class QuotaLine {
        @Test
        void saysOneOfThreeAndWhy() {
            schedule(5, "2025-01-01");
            TestClock.set(LocalDate.of(2026, 10, 15));
            attend(self, meeting("2026-01-05")).statusCode(201);
            record(host, meeting("2026-02-05"), body("outcome", "ABSENT", "absenceReason", "SICK"))
                    .statusCode(201);
            record(host, meeting("2026-03-05"), body("outcome", "SUBSTITUTED", "substituteName", "Đ/c Quàng Văn Thay"))
                    .statusCode(201);
            record(self, meeting("2026-04-05"), body("outcome", "ATTENDED", "online", true))
                    .statusCode(201);
            self.get("/officials/{id}/quota-lines", official)
                    .statusCode(200)
                    .body("", hasSize(1))
                    .body("[0].line.done", equalTo(1))
                    .body("[0].line.required", equalTo(3))
                    .body("[0].line.remaining", equalTo(2))
                    .body("[0].line.state", equalTo("AT_RISK"))
                    .body("[0].line.nextOn", equalTo("2026-11-05"))
                    .body("[0].attendances.reasonCode", contains("COUNTED", "ABSENT", "SUBSTITUTED", "ONLINE"))
                    .body("[0].attendances[3].reason", containsString("Ủy viên Ban Chấp hành"))
                    .body("[0].nextMeetings.time", contains("19:30", "19:30"))
                    .body("[0].nextMeetings.heldOn", contains("2026-11-05", "2026-12-05"))
                    .body("[0].requiredExplanation", containsString("tối thiểu 3 lần/năm"));
            organizer
                    .get("/quota-lines?search={s}", "nguyen van thu")
                    .body("items.done", hasItem(1))
                    .body(
                            "items.find { it.official.code == '%s' }.state".formatted("CB-" + province),
                            equalTo("AT_RISK"));
            organizer.get("/quota-lines/summary").body("find { it.state == 'AT_RISK' }.count", equalTo(1));
        }

        @Test
        void ofLastYearIsMissedOnceTheYearIsOver() {
            schedule(5, "2025-01-01");
            self.get("/officials/{id}/quota-lines?asOf=2025-12-31", official)
                    .body("[0].line.state", equalTo("MISSED"))
                    .body("[0].line.required", equalTo(3));
            TestClock.set(Instant.parse("2025-12-31T16:59:59Z"));
            self.get("/officials/{id}/quota-lines", official)
                    .body("[0].line.periodFrom", equalTo("2025-01-01"))
                    .body("[0].line.state", equalTo("UNREACHABLE"));
            TestClock.set(Instant.parse("2025-12-31T17:00:00Z"));
            self.get("/officials/{id}/quota-lines", official)
                    .body("[0].line.periodFrom", equalTo("2026-01-01"))
                    .body("[0].line.state", equalTo("ON_TRACK"));
        }

        @Test
        void isHiddenFromThoseWhoDoNotOversee() {
            host.get("/officials/{id}/quota-lines", official).statusCode(403);
            Api.as("province-organizer", "KHONG-CO")
                    .get("/officials/{id}/quota-lines", official)
                    .statusCode(404);
            Api.as("district-organizer", province + "-H1").get("/quota-lines").body("items", empty());
        }
    }

    @Test
    @DisplayName("The turn of the year makes the next year's meetings")
    void theTurnOfTheYear() {
        schedule(5, null);
        TestClock.set(LocalDate.of(2027, 1, 1));
        Arc.container().instance(MeetingCalendar.class).get().extend();
        host.get("/meetings?from=2028-01-01&to=2028-12-31&cellId={c}", cell).body("total", equalTo(12));
    }

    @Test
    @DisplayName("Who is expected: the assigned official, until he is recorded")
    void expected() {
        schedule(5, null);
        TestClock.set(LocalDate.of(2026, 1, 6));
        String id = meeting("2026-01-05");
        host.get("/meetings/{id}", id)
                .body("expected.recorded", contains(false))
                .body("meeting.expectedCount", equalTo(1));
        attend(self, id);
        host.get("/meetings/{id}", id)
                .body("expected.recorded", contains(true))
                .body("meeting.attendedCount", equalTo(1))
                .body("attendances[0].substitute", nullValue());
        self.get("/meetings?from=2026-01-01&to=2026-01-31&officialId={o}", official)
                .body("items.id", contains(id));
        neighbour
                .get("/meetings?from=2026-01-01&to=2026-01-31")
                .body("items.id", not(hasItem(id)))
                .body("total", equalTo(0));
        assertEquals(404, neighbour.get("/meetings/{id}", id).extract().statusCode());
    }

    private ValidatableResponse schedule(int day, String from) {
        return host.put(
                "/cells/" + cell + "/schedule",
                body("dayOfMonth", day, "time", "19:30", "place", "Nhà văn hóa bản", "validFrom", from));
    }

    private String meeting(String day) {
        return host.get("/meetings?from=" + day + "&to=" + day + "&cellId={c}", cell)
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse move(String id, String day, String reason) {
        int version = host.get("/meetings/{id}", id).extract().path("meeting.version");
        return host.post("/meetings/" + id + "/move", version, body("heldOn", day, "reason", reason));
    }

    private ValidatableResponse attend(Api who, String meeting) {
        return record(who, meeting, body("outcome", "ATTENDED"));
    }

    private ValidatableResponse record(Api who, String meeting, Map<String, Object> outcome) {
        outcome.put("officialId", official);
        return who.post("/meetings/" + meeting + "/attendances", outcome);
    }
}
