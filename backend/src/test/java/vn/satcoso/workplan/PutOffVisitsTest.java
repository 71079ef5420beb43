package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.HostedStory;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S2-25: an absence moves the plan along; the visit was planned for November, the day is 15/10/2026")
class PutOffVisitsTest extends HostedStory {
    private UUID december;

    @BeforeEach
    void aWorld() {
        world.yearBefore(LocalDate.of(2026, 7, 10));
        world.yearBefore(LocalDate.of(2026, 9, 10));
        december = world.meeting(world.home.cell(), LocalDate.of(2026, 12, 10));
    }

    @Test
    @DisplayName("to the month of the other meeting, as the next edition with its reason, for the hosts to read anew")
    void movesThePlan() {
        world.run(
                "insert into plan_edition (id, plan_id, edition, made_at, made_by) values (?, ?, 1, now(), 'An')",
                world.home.plan(),
                world.home.plan());
        world.run(
                "insert into plan_edition_visit (edition_id, cell_id, month) values (?, ?, 11)",
                world.home.plan(),
                world.home.cell().id());
        absent(december).statusCode(201);
        plan().body("edition", equalTo(2))
                .body("visits.month", contains(12))
                .body("visits.status", contains("MOVED"))
                .body("visits.movedTo", contains("2026-12-10"))
                .body("visits.agreedOn", contains("2026-12-10"))
                .body("visits[0].movedFrom.month", equalTo(11))
                .body("visits[0].movedFrom.cell.id", equalTo(cell()))
                .body("progress.moved", equalTo(1))
                .body("recipients.edition", contains(2, 2, 2));
        self.get("/work-plans/{p}/editions", world.home.plan())
                .body("[0].reason", equalTo("Không dự buổi ngày 10/11/2026, chuyển sang buổi ngày 10/12/2026"))
                .body("[0].changes.kind", contains("MOVED"));
        self.get("/work-plans/{p}/history", world.home.plan())
                .body("items[0].action", equalTo("workPlan.visitPutOff"))
                .body("items[0].summary", equalTo("Dời một buổi dự kiến do vắng"));
        self.get("/work-plans/{p}/history", world.home.plan()).body("total", equalTo(1));
        expected(12).body("items.planned", contains(true));
        expected(11).body("items.planned", contains(false));
    }

    @Test
    @DisplayName("back again when the record is corrected, and on to another meeting when the target is another one")
    void followsTheRecord() {
        UUID record = UUID.fromString(absent(december).extract().path("id"));
        UUID later = world.meeting(world.home.cell(), LocalDate.of(2026, 12, 20));
        correct(record, 0, later);
        plan().body("edition", equalTo(3)).body("visits.agreedOn", contains("2026-12-20"));
        correct(record, 1, null);
        plan().body("edition", equalTo(4))
                .body("visits.month", contains(11))
                .body("visits.agreedOn", contains("2026-11-10"))
                .body("visits[0].movedFrom", nullValue())
                .body("visits.status", contains("ABSENT"));
        self.get("/work-plans/{p}/editions", world.home.plan())
                .body("[0].reason", containsString("Không còn chuyển khỏi buổi ngày 10/11/2026"));
    }

    @Test
    @DisplayName("and once attended there, the visit is done where it now stands")
    void doneThere() {
        absent(december);
        TestClock.set(LocalDate.of(2026, 12, 10));
        self.post(
                        "/meetings/" + december + "/attendances",
                        body("officialId", world.home.official(), "outcome", "ATTENDED"))
                .statusCode(201);
        plan().body("visits.status", contains("DONE"))
                .body("visits[0].movedFrom.month", equalTo(11))
                .body("progress.done", equalTo(1));
    }

    @Test
    @DisplayName("but not onto a visit that stands there already, not into the next year, and not while it is given up")
    void staysWhereItCannotGo() {
        world.run(
                "insert into planned_visit (id, plan_id, cell_id, month) values (?, ?, ?, 12)",
                UUID.randomUUID(),
                world.home.plan(),
                world.home.cell().id());
        UUID record = UUID.fromString(absent(december).statusCode(201).extract().path("id"));
        plan().body("edition", equalTo(1))
                .body("visits.month", contains(11, 12))
                .body("visits.status", contains("MOVED", "AHEAD"))
                .body("visits.movedTo", contains("2026-12-10", null));
        UUID january = world.meeting(world.home.cell(), LocalDate.of(2027, 1, 10));
        correct(record, 0, january);
        plan().body("edition", equalTo(1)).body("visits.movedTo", contains("2027-01-10", null));
    }

    @Test
    @DisplayName("and a draft is left to its writer, a visit given up to its reason")
    void leavesTheRest() {
        world.run(
                "update planned_visit set cancel_reason = 'SICK', cancelled_at = timestamptz '2026-10-01 02:00Z' "
                        + "where plan_id = ?",
                world.home.plan());
        absent(december).statusCode(201);
        plan().body("edition", equalTo(1)).body("visits.status", contains("CANCELLED"));
        organizer
                .get("/work-plans/{p}/history", world.home.plan())
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    @DisplayName("to another of his cells, which then expects him")
    void toAnotherCell() {
        world.assignment(
                world.home.official(), world.nextCell.cell(), World.QUOTA_REGULATION, LocalDate.of(2026, 1, 1), null);
        absent(world.meeting(world.nextCell.cell(), LocalDate.of(2026, 11, 20))).statusCode(201);
        plan().body("visits.cell.id", contains(world.nextCell.cell().id().toString()))
                .body("visits.month", contains(11))
                .body("visits[0].movedFrom.cell.id", equalTo(cell()));
        host.get("/expected-visits?from=2026-11-01&to=2026-11-30&planned=true")
                .body(
                        "items.findAll { it.official.id == '%s' }.cell.id".formatted(world.home.official()),
                        hasItem(world.nextCell.cell().id().toString()));
    }

    private String cell() {
        return world.home.cell().id().toString();
    }

    private ValidatableResponse plan() {
        return self.get("/work-plans/{p}", world.home.plan()).statusCode(200);
    }

    private ValidatableResponse expected(int month) {
        return self.get("/expected-visits?from=2026-{m}-01&to=2026-{m}-28", month, month)
                .statusCode(200);
    }

    private ValidatableResponse absent(UUID target) {
        var absence = body("officialId", world.home.official(), "outcome", "ABSENT", "absenceReason", "BUSINESS_TRIP");
        absence.put("movedToMeetingId", target);
        return host.post("/meetings/" + world.home.ahead() + "/attendances", absence);
    }

    private void correct(UUID record, int version, UUID target) {
        var absence = body("outcome", "ABSENT", "absenceReason", "SICK", "reason", "Đổi lịch công tác");
        absence.put("movedToMeetingId", target);
        self.put("/attendances/" + record, version, absence).statusCode(200);
    }
}
