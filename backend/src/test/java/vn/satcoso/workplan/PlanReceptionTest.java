package vn.satcoso.workplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.workplan.PlanCalls.PLANS;
import static vn.satcoso.workplan.PlanCalls.adjust;
import static vn.satcoso.workplan.PlanCalls.visit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** A submitted plan among its official, the two communes that host its visits, their districts and Ban Tổ chức. */
@ApiTest
class PlanReceptionTest extends SubmittedPlanStory {
    @Test
    @DisplayName("S0-20: sent to Ban Tổ chức, to each host and, for their knowledge, to the districts")
    void isSent() {
        me().get(PLANS + "/" + id)
                .then()
                .body("recipients.role", contains("ORGANIZER", "INFORMED", "INFORMED", "HOST", "HOST"))
                .body("recipients.readAt.findAll { it != null }", empty())
                .body("edition", is(1));
        host("-X1")
                .get(PLANS + "/received?year=2026")
                .then()
                .body("items.planId", contains(id))
                .body("items[0].role", is("HOST"))
                .body("items[0].visitCount", is(2));
        province.as("district-organizer", "-H2")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("visits.cell.name", contains("Chi bộ bản Chiềng"))
                .body("actions", contains("read"));
        me().get(PLANS + "/received").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "S0-20: the first opening is noted once, then the unit acknowledges; a repeat and a stranger are refused")
    void isReadAndAcknowledged() {
        act(host("-X1"), "reading", null)
                .statusCode(200)
                .body("recipients.size()", is(1))
                .body("recipients[0].readBy", notNullValue());
        TestClock.set(LocalDate.of(2026, 1, 22));
        act(host("-X1"), "reading", null).statusCode(200);
        act(host("-X1"), "acknowledgement", 1).statusCode(412);
        act(host("-X1"), "acknowledgement", 2)
                .statusCode(200)
                .body("recipients[0].readAt", is("2026-01-20T05:00:00Z"))
                .body("recipients[0].acknowledgedAt", is("2026-01-22T05:00:00Z"))
                .body("actions", not(hasItem("acknowledge")));
        act(host("-X1"), "acknowledgement", 2).statusCode(409).body("code", is("workPlan.alreadyAcknowledged"));
        row("reception=WAITING", 1);
        act(host("-X2"), "acknowledgement", 2).statusCode(200);
        act(province.asOrganizer(), "acknowledgement", 2).statusCode(200);
        row("reception=ACKNOWLEDGED", 3);
        row("adjusted=false", 3);
        province.asOrganizer()
                .get(PLANS + "?year=2026&adjusted=true")
                .then()
                .statusCode(200)
                .body("items", empty());
        PlanProvince other = new PlanProvince(database);
        act(other.as("commune-committee", "-X1"), "reading", null).statusCode(404);
        act(other.as("commune-committee", "-X1"), "acknowledgement", 2).statusCode(404);
    }

    @Test
    @DisplayName(
            "S0-18: an adjustment keeps the former edition, is sent again to the host concerned, and stays in time")
    void isAdjusted() {
        act(host("-X1"), "acknowledgement", 2).statusCode(200);
        act(host("-X2"), "acknowledgement", 2).statusCode(200);
        TestClock.set(LocalDate.of(2026, 3, 2));
        adjust(
                        me(),
                        id,
                        2,
                        "Xã đề nghị",
                        visit(province.cell1, 4),
                        visit(province.cell2, 6),
                        visit(province.foreignCell, 5))
                .statusCode(200)
                .body("edition", is(2))
                .body("timeliness", is("ON_TIME"))
                .body("recipients.find { it.unit.name == 'Đảng ủy xã Một' }.acknowledgedAt", nullValue())
                .body("recipients.find { it.unit.name == 'Đảng ủy xã Hai' }.acknowledgedAt", notNullValue());
        adjust(
                        me(),
                        id,
                        3,
                        "Không đổi",
                        visit(province.cell1, 4),
                        visit(province.cell2, 6),
                        visit(province.foreignCell, 5))
                .statusCode(400)
                .body("violations[0].code", is("workPlan.nothingChanged"));
        adjust(host("-X1"), id, 3, "Thử", visit(province.cell1, 4)).statusCode(403);
        me().get(PLANS + "/" + id + "/editions")
                .then()
                .body("edition", contains(2, 1))
                .body("[0].reason", is("Xã đề nghị"))
                .body("[0].changes.kind", contains("ADDED", "REMOVED"))
                .body("[1].visits.month", contains(4, 5, 6));
        host("-X2").get(PLANS + "/" + id + "/editions").then().body("[0].changes", empty());
    }

    @Test
    @DisplayName("A host that is left without visits still sees that the plan was changed")
    void leavesAHost() {
        adjust(me(), id, 2, "Đổi địa bàn", visit(province.cell1, 4)).statusCode(200);
        host("-X2")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("visits", empty())
                .body("edition", is(2));
        host("-X2").get(PLANS + "/received?reception=WAITING").then().body("total", is(1));
    }

    @Test
    @DisplayName("S0-11: a host confirms or proposes, the official decides; what he accepts is the next edition")
    void hostsAnswer() {
        String april = visitOf(4);
        answer(host("-X1"), april, 2, Map.of("confirmed", true))
                .statusCode(200)
                .body("visits.find { it.month == 4 }.answer.state", is("CONFIRMED"));
        answer(host("-X2"), april, 2, Map.of("confirmed", true)).statusCode(404);
        answer(host("-X1"), april, 2, Map.of("confirmed", false, "month", 4))
                .statusCode(400)
                .body("violations[0].code", is("workPlan.sameAsPlanned"));
        answer(host("-X1"), april, 2, Map.of("confirmed", false, "cellId", province.foreignCell))
                .statusCode(400)
                .body("violations[0].field", is("cellId"));
        answer(host("-X1"), april, 2, Map.of("confirmed", false, "on", "2027-01-03"))
                .statusCode(400)
                .body("violations[0].field", is("on"));
        answer(host("-X1"), april, 2, Map.of("confirmed", false, "on", "2026-07-03", "cellId", province.cell2))
                .statusCode(200);
        decide(me(), april, 1, Map.of("accepted", false)).statusCode(400).body("violations[0].field", is("note"));
        decide(me(), april, 0, Map.of("accepted", true)).statusCode(412);
        decide(me(), april, 1, Map.of("accepted", true))
                .statusCode(200)
                .body("edition", is(2))
                .body("visits.find { it.month == 7 }.cell.name", is("Chi bộ bản Bó"))
                .body("visits.find { it.month == 7 }.agreedOn", is("2026-07-03"));
        decide(me(), april, 2, Map.of("accepted", true)).statusCode(409);
        answer(host("-X1"), visitOf(6), 2, Map.of("confirmed", true)).statusCode(412);
    }

    @Test
    @DisplayName("A calm cell is proposed with a reason while a flagged one of the commune has seen nobody this year")
    void doesNotLeadPastTheFlagged() {
        province.heat(province.cell1, "HOT");
        var proposal = new HashMap<String, Object>(Map.of("confirmed", false, "cellId", province.cell2));
        answer(host("-X1"), visitOf(4), 2, proposal)
                .statusCode(400)
                .body("violations[0].code", is("workPlan.flaggedCellWaits"));
        proposal.put("reason", "Đường vào bản Áng đang sửa");
        answer(host("-X1"), visitOf(4), 2, proposal).statusCode(200);
    }

    @Test
    @DisplayName("S0-21: done, done late, moved, cancelled with a reason, absent, missed and ahead, by any day")
    void planAgainstActual() {
        String june = visitOf(6);
        cancel(june, Map.of("reason", "OTHER")).statusCode(400).body("violations[0].field", is("note"));
        cancel(june, Map.of("reason", "WEATHER"))
                .statusCode(200)
                .body("visits.find { it.month == 6 }.status", is("CANCELLED"));
        cancel(june, Map.of("reason", "SICK")).statusCode(409).body("code", is("workPlan.visitCancelled"));
        province.attended(province.meeting(province.cell1, "2026-05-01", "2026-05-03"), official);
        statuses("2026-04-30").body("visits.status", contains("AHEAD", "AHEAD", "CANCELLED"));
        statuses("2026-05-01").body("visits.status", contains("MISSED", "AHEAD", "CANCELLED"));
        statuses("2026-05-31")
                .body("visits.status", contains("DONE_LATE", "AHEAD", "CANCELLED"))
                .body("visits[0].doneOn", is("2026-05-03"))
                .body("progress.done", is(1))
                .body("progress.planned", is(3))
                .body("progress.cancelled", is(1));
        statuses("2026-12-31").body("visits.status", contains("DONE_LATE", "MISSED", "CANCELLED"));
        host("-X2").get(PLANS + "/" + id).then().body("progress.planned", is(1));
    }

    @Test
    @DisplayName("S1-26: what a host remarks and nobody settles comes along into next year's plan")
    void remarksComeAlong() {
        remark(host("-X1"), "Cần báo trước ba ngày").statusCode(200).body("source", contains("HOST"));
        remark(province.asOrganizer(), "Nên đi thêm bản Bó").statusCode(200);
        remark(me(), "Tự khen").statusCode(403);
        remark(host("-X1"), " ").statusCode(400);
        host("-X2").get(PLANS + "/" + id + "/remarks").then().body("size()", is(0));
        String settled =
                me().get(PLANS + "/" + id + "/remarks").then().extract().path("find { it.source == 'HOST' }.id");
        settle(settled, 0, Map.of("done", true)).statusCode(400);
        settle(settled, 0, Map.of("done", true, "note", "Đã báo trước")).statusCode(200);
        TestClock.set(
                LocalDateTime.of(2026, 12, 31, 23, 59).atZone(VietnamTime.ZONE).toInstant());
        String next = PlanCalls.begun(province, "01", 2027);
        me().get(PLANS + "/" + next + "/remarks")
                .then()
                .body("text", contains("Nên đi thêm bản Bó"))
                .body("source", contains("LAST_YEAR"));
    }

    @Test
    @DisplayName("The plan of an official who left service is read by everybody and acted upon by nobody")
    void officialLeaves() {
        province.deactivate(official);
        province.asOrganizer().get(PLANS + "/" + id).then().statusCode(200).body("actions", empty());
        act(host("-X1"), "acknowledgement", 2).statusCode(409).body("code", is("workPlan.officialInactive"));
        adjust(province.asOrganizer(), id, 2, "Thử", visit(province.cell1, 4)).statusCode(409);
    }

    @Test
    @DisplayName("A commune that has ended keeps its line, and nothing waits for it")
    void communeEnds() {
        province.close(province.commune2, "2026-01-31");
        TestClock.set(LocalDate.of(2026, 2, 2));
        act(host("-X1"), "acknowledgement", 2).statusCode(200);
        act(province.asOrganizer(), "acknowledgement", 2)
                .statusCode(200)
                .body("recipients.find { it.unit.name == 'Đảng ủy xã Hai' }.closed", is(true));
        row("reception=ACKNOWLEDGED", 2);
    }

    private void row(String filter, int acknowledged) {
        province.asOrganizer()
                .get(PLANS + "?year=2026&" + filter)
                .then()
                .body("items.size()", is(1))
                .body("items[0].acknowledgedCount", is(acknowledged));
    }

    private ValidatableResponse statuses(String day) {
        return me().get(PLANS + "/" + id + "?asOf=" + day).then().statusCode(200);
    }

    private String visitOf(int month) {
        return me().get(PLANS + "/" + id).then().extract().path("visits.find { it.month == " + month + " }.id");
    }

    private ValidatableResponse act(RequestSpecification as, String what, Integer version) {
        return (version == null ? as : as.header("If-Match", "\"" + version + "\""))
                .post(PLANS + "/" + id + "/" + what)
                .then();
    }

    private ValidatableResponse answer(RequestSpecification as, String visit, int version, Object body) {
        return as.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PLANS + "/" + id + "/visits/" + visit + "/answer")
                .then();
    }

    private ValidatableResponse decide(RequestSpecification as, String visit, int version, Object body) {
        return post(as, version, body, "/visits/" + visit + "/decision");
    }

    private ValidatableResponse cancel(String visit, Object body) {
        return post(me(), 2, body, "/visits/" + visit + "/cancellation");
    }

    private ValidatableResponse remark(RequestSpecification as, String text) {
        return as.body(Map.of("text", text)).post(PLANS + "/" + id + "/remarks").then();
    }

    private ValidatableResponse settle(String remark, int version, Object body) {
        return me().header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PLANS + "/" + id + "/remarks/" + remark)
                .then();
    }

    private ValidatableResponse post(RequestSpecification as, int version, Object body, String path) {
        return as.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PLANS + "/" + id + path)
                .then();
    }

    private RequestSpecification host(String commune) {
        return province.as("commune-committee", commune);
    }
}
