package vn.satcoso.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.support.Api.body;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.HostedStory;
import vn.satcoso.support.TestClock;

@ApiTest
@DisplayName("S2-25: an absence in one act, no silent miss, and corrections that stay visible; the day is 15/10/2026")
class AbsenceTest extends HostedStory {
    @Nested
    @DisplayName("An absence")
    class Absence {
        @Test
        @DisplayName("names the next meeting in the same act, and the hosts and the official are told")
        void inOneAct() {
            UUID december = world.meeting(world.home.cell(), LocalDate.of(2026, 12, 10));
            self.get("/meetings/{m}/next?officialId={o}", world.home.ahead(), world.home.official())
                    .statusCode(200)
                    .body("heldOn", contains("2026-12-10"))
                    .body("id", contains(december.toString()));
            organizer
                    .post("/meetings/" + world.home.ahead() + "/attendances", absence(december))
                    .statusCode(201)
                    .body("outcome", equalTo("ABSENT"))
                    .body("movedTo", equalTo("2026-12-10"))
                    .body("recordedLate", equalTo(false))
                    .body("corrections", empty());
            String told = "Đồng chí Nguyễn Văn %s không dự buổi sinh hoạt của Đơn vị %s ngày 10/11/2026;"
                    .formatted(world.home.officialCode(), world.home.cell().code());
            host.get("/notices").body("items.text", hasItem(containsString(told)));
            self.get("/notices").body("items.text", hasItem(containsString(told)));
        }

        @Test
        @DisplayName("needs no next meeting; one that is earlier, or somebody else's, is refused at its field")
        void badTargets() {
            String records = "/meetings/" + world.home.ahead() + "/attendances";
            self.post(records, absence(world.home.past()))
                    .statusCode(400)
                    .body("violations.field", contains("movedToMeetingId"));
            self.post(records, absence(world.nextDistrict.ahead())).statusCode(404);
            host.get("/meetings/{m}", world.home.ahead()).body("attendances", empty());
            self.post(records, absence(null)).statusCode(201).body("movedTo", nullValue());
        }
    }

    @Nested
    @DisplayName("What nobody recorded")
    class Unrecorded {
        @Test
        @DisplayName("asks the official and the host once the meeting is over, and no longer when it is recorded")
        void asksBothSides() {
            self.get("/unrecorded-visits").statusCode(200).body("total", equalTo(0));
            TestClock.set(LocalDate.of(2026, 11, 10));
            self.get("/unrecorded-visits").body("total", equalTo(0));
            TestClock.set(LocalDate.of(2026, 11, 11));
            for (Api side : new Api[] {self, host}) {
                side.get("/unrecorded-visits?officialId={o}", world.home.official())
                        .statusCode(200)
                        .body("items.heldOn", contains("2026-11-10"))
                        .body("items.meetingId", contains(world.home.ahead().toString()))
                        .body("items.actions", contains(java.util.List.of("record")));
            }
            Api.as("cell-secretary", world.home.cell().code())
                    .get("/unrecorded-visits")
                    .body("items.actions", contains(empty()));
            Api.as("commune-committee", world.nextCommune.commune().code())
                    .get("/unrecorded-visits?officialId={o}", world.home.official())
                    .body("total", equalTo(0));
            host.post(
                            "/meetings/" + world.home.ahead() + "/attendances",
                            body("officialId", world.home.official(), "outcome", "ATTENDED"))
                    .statusCode(201);
            self.get("/unrecorded-visits").body("total", equalTo(0));
            TestClock.set(LocalDate.of(2026, 11, 30));
            self.get("/unrecorded-visits?asOf=2026-11-10").body("total", equalTo(1));
        }

        @Test
        @DisplayName(
                "leaves out who is no longer in service, a visit given up, a draft, and shows a month without any meeting")
        void whoIsAsked() {
            TestClock.set(LocalDate.of(2026, 12, 1));
            world.run("delete from cell_meeting where id = ?", world.home.ahead());
            self.get("/unrecorded-visits")
                    .body("items.month", contains("2026-11"))
                    .body("items[0].meetingId", nullValue())
                    .body("items[0].actions", empty());
            world.run(
                    "update planned_visit set cancel_reason = 'SICK', cancelled_at = timestamptz '2026-11-01 02:00Z' "
                            + "where plan_id = ?",
                    world.home.plan());
            self.get("/unrecorded-visits").body("total", equalTo(0));
            world.run(
                    "update planned_visit set cancel_reason = null, cancelled_at = null where plan_id = ?",
                    world.home.plan());
            world.run("update work_plan set state = 'DRAFT' where id = ?", world.home.plan());
            self.get("/unrecorded-visits").body("total", equalTo(0));
            world.run("update official set active = false where id = ?", world.nextCell.official());
            host.get("/unrecorded-visits").body("total", equalTo(0));
        }
    }

    @Nested
    @DisplayName("After the month was closed (5/10 for September)")
    class Closed {
        @Test
        @DisplayName("a correction shows who, when, why and from what; before it does not")
        void correction() {
            TestClock.set(LocalDate.of(2026, 10, 5));
            correct(0, "ABSENT", "Ghi nhầm lần đầu").body("corrections", empty());
            TestClock.set(LocalDate.of(2026, 10, 6));
            correct(1, "ATTENDED", null).statusCode(400).body("violations.field", contains("reason"));
            correct(1, "ATTENDED", "Đối chiếu sổ nghị quyết chi bộ")
                    .statusCode(200)
                    .body("recordedLate", equalTo(false))
                    .body("corrections.fromOutcome", contains("ABSENT"))
                    .body("corrections.toOutcome", contains("ATTENDED"))
                    .body("corrections.byName", contains("Người dùng commune-committee"))
                    .body("corrections.onBehalf", contains(true))
                    .body("corrections.reason", contains("Đối chiếu sổ nghị quyết chi bộ"));
            host.get("/meetings/{m}", world.home.past())
                    .body("attendances[0].corrections[0].at", containsString("2026-10-06"));
            organizer
                    .get("/officials/{o}/quota-lines", world.home.official())
                    .body(
                            "[0].attendances.find { it.heldOn == '2026-09-10' }.corrections.fromOutcome",
                            contains("ABSENT"))
                    .body(
                            "[0].attendances.find { it.heldOn == '2026-09-10' }.corrections.reason",
                            contains("Đối chiếu sổ nghị quyết chi bộ"));
            TestClock.set(LocalDate.of(2026, 10, 7));
            correct(1, "ABSENT", "Ghi đè").statusCode(412);
        }

        @Test
        @DisplayName("a first record says that it is late")
        void lateRecord() {
            UUID august = world.meeting(world.home.cell(), LocalDate.of(2026, 8, 10));
            TestClock.set(LocalDate.of(2026, 9, 6));
            self.post(
                            "/meetings/" + august + "/attendances",
                            body("officialId", world.home.official(), "outcome", "ATTENDED"))
                    .statusCode(201)
                    .body("recordedLate", equalTo(true));
            TestClock.reset();
            organizer
                    .get("/officials/{o}/quota-lines?asOf=2026-08-31", world.home.official())
                    .body("[0].attendances.find { it.heldOn == '2026-08-10' }.recordedLate", equalTo(true))
                    .body("[0].attendances.find { it.heldOn == '2026-08-10' }.recordedAfter", equalTo(true));
        }
    }

    private java.util.Map<String, Object> absence(UUID target) {
        return body(
                "officialId",
                world.home.official(),
                "outcome",
                "ABSENT",
                "absenceReason",
                "BUSINESS_TRIP",
                "movedToMeetingId",
                target);
    }

    private io.restassured.response.ValidatableResponse correct(int version, String outcome, String reason) {
        var correction = body("outcome", outcome, "reason", reason);
        if (outcome.equals("ABSENT")) {
            correction.put("absenceReason", "SICK");
        }
        return host.put("/attendances/" + world.home.attendance(), version, correction);
    }
}
