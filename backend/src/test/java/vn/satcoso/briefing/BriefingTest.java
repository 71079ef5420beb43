package vn.satcoso.briefing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S0-13, S0-32: what a host owes its visitors before they come")
class BriefingTest {
    /** The meeting ahead is on Tuesday 10/11/2026, so that three working days before it is Thursday 05/11. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 5);

    private static final Map<String, Object> WHOLE = body(
            "situation", "Ổn định", "hotIssues", "Không có", "openProposals", "Xin làm đường", "lastOutcome", "Đã dự");

    @Inject
    DataSource database;

    private World world;
    private Api host;
    private Api visitor;
    private Api organizer;
    private String path;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        world.yearBefore(LocalDate.of(2026, 7, 10));
        host = Api.as("commune-committee", world.home.commune().code());
        visitor = Api.official(world.home.officialCode());
        organizer = Api.as("province-organizer", world.province.code());
        path = path(world.home.ahead());
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    @DisplayName("Before anything is written, everybody concerned sees the due date, and how late it is")
    void nothingYet() {
        visitor.get(path)
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("dueOn", equalTo(DUE.toString()))
                .body("content", nullValue())
                .body("visitors.code", contains(world.home.officialCode()))
                .body("actions", empty());
        host.get(path).body("actions", contains("edit"));
        TestClock.set(DUE.plusDays(3));
        visitor.get(path).body("state", equalTo("OVERDUE")).body("daysLate", equalTo(3));
    }

    @Test
    @DisplayName("A draft is the host's alone; sent, it is the visitors' and the organizers'")
    void draftThenSent() {
        save(null, body("situation", "Ổn định"))
                .statusCode(200)
                .body("version", equalTo(0))
                .body("actions", contains("edit", "send"));
        visitor.get(path).body("content", nullValue());
        organizer.get(path).body("content", nullValue());
        save(0, WHOLE).statusCode(200).body("content.situation", equalTo("Ổn định"));
        send(1).statusCode(200).body("state", equalTo("ON_TIME")).body("actions", contains("supplement"));
        visitor.get(path)
                .body("content.openProposals", equalTo("Xin làm đường"))
                .body("sentBy", equalTo("Người dùng commune-committee"));
        organizer.get(path).body("content.openProposals", equalTo("Xin làm đường"));
        visitor.get("/notices")
                .body("items[0].kind", equalTo("briefing.sent"))
                .body("items[0].text", containsString("10/11/2026"))
                .body("items[0].link", equalTo(path));
    }

    @Test
    @DisplayName("A part that says nothing is asked for at its field; nothing is sent")
    void incomplete() {
        save(null, body("situation", "Ổn định", "hotIssues", "   ")).statusCode(200);
        send(0).statusCode(400)
                .body("violations.field", contains("hotIssues", "openProposals", "lastOutcome"))
                .body("violations[0].message", containsString("Không có"));
        host.get(path).body("sentAt", nullValue());
        save(0, body("situation", "x".repeat(5001))).statusCode(400).body("violations.field", contains("situation"));
    }

    @Test
    @DisplayName("5,000 characters and HTML come back as they were typed")
    void longAndHtml() {
        String text = "<script>alert('ệ')</script>" + "ữ".repeat(5000 - 27);
        save(null, body("situation", text)).statusCode(200).body("content.situation", equalTo(text));
    }

    @Test
    @DisplayName("A second sending changes nothing, and what was sent is not changed any more")
    void sentTwice() {
        save(null, WHOLE).statusCode(200);
        String first = send(0).statusCode(200).extract().asString();
        assertEquals(first, send(0).statusCode(200).extract().asString());
        save(1, WHOLE).statusCode(409).body("code", equalTo("briefing.alreadySent"));
        visitor.get("/notices").body("total", equalTo(1));
        organizer
                .get("/meetings/{id}/history", world.home.ahead())
                .body("items.action", contains("briefing.sent", "briefing.saved"))
                .body("items.changes.flatten().after", not(containsInAnyOrder("Xin làm đường")));
    }

    @Test
    @DisplayName("Of two clerks the second is told, and loses nothing")
    void twoClerks() {
        save(null, WHOLE).statusCode(200);
        save(null, WHOLE).statusCode(428);
        save(0, body("situation", "Bản của tôi")).statusCode(200);
        save(0, WHOLE).statusCode(412);
        send(0).statusCode(412);
        host.get(path).body("content.situation", equalTo("Bản của tôi")).body("sentAt", nullValue());
    }

    @Test
    @DisplayName("What is added later is shown as a supplement and told to the visitors")
    void supplement() {
        host.post(path + "/supplements", body("content", "Mưa lũ"))
                .statusCode(409)
                .body("code", equalTo("briefing.notSent"));
        save(null, WHOLE).statusCode(200);
        send(0).statusCode(200);
        host.post(path + "/supplements", body("content", "Mưa lũ"))
                .statusCode(201)
                .body("supplements.content", contains("Mưa lũ"));
        visitor.get(path).body("supplements", hasSize(1)).body("content.situation", equalTo("Ổn định"));
        visitor.get("/notices").body("items[0].kind", equalTo("briefing.supplemented"));
    }

    @Test
    @DisplayName("Sent late it stays late; sent in time it stays in time when the meeting is moved forward")
    void moved() {
        TestClock.set(DUE);
        save(null, WHOLE).statusCode(200);
        send(0).body("state", equalTo("ON_TIME"));
        move(world.home.ahead(), LocalDate.of(2026, 11, 6));
        host.get(path).body("state", equalTo("ON_TIME")).body("dueOn", equalTo(DUE.toString()));
        list("?year=2026&show=ON_TIME")
                .body("items.meetingId", contains(world.home.ahead().toString()));

        move(world.nextCell.ahead(), LocalDate.of(2026, 11, 6));
        host.get(path(world.nextCell.ahead()))
                .body("state", equalTo("OVERDUE"))
                .body("dueOn", equalTo("2026-11-03"))
                .body("daysLate", equalTo(2));
        move(world.nextCell.ahead(), LocalDate.of(2026, 11, 20));
        host.get(path(world.nextCell.ahead())).body("state", equalTo("PENDING")).body("dueOn", equalTo("2026-11-17"));
    }

    @Test
    @DisplayName("After the meeting it was owed and missed, and nothing can be sent")
    void past() {
        String past = path(world.home.past());
        host.get(past).body("state", equalTo("MISSED")).body("actions", empty());
        host.put(past, WHOLE).statusCode(409).body("code", equalTo("briefing.meetingOver"));
        list("?year=2026&show=MISSING").body("items.state", contains("MISSED", "MISSED"));
    }

    @Test
    @DisplayName("A meeting that was called off owes nothing")
    void cancelled() {
        world.run("update cell_meeting set cancel_reason = 'Mưa lũ' where id = ?", world.home.ahead());
        host.get(path).body("state", equalTo("NOT_OWED")).body("visitors", empty());
        list("?year=2026&show=PENDING")
                .body("items.meetingId", contains(world.nextCell.ahead().toString()));
    }

    @Test
    @DisplayName("A meeting at which nobody is expected owes nothing")
    void nobodyExpected() {
        world.run(
                "delete from planned_visit where cell_id = ?", world.home.cell().id());
        world.run("update assignment set valid_to = date '2026-10-01' where id = ?", world.home.assignment());
        host.get(path).body("state", equalTo("NOT_OWED")).body("dueOn", nullValue());
        list("?year=2026&show=PENDING")
                .body("items.cell.id", not(contains(world.home.cell().id().toString())));
        visitor.get(path).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province-standing",
                "province-inspector",
                "province-propaganda",
                "auditor",
                "cell-secretary",
                "team-leader",
                "agency"
            })
    @DisplayName("For everybody else there is no briefing, sent or not")
    void othersSeeNothing(String role) {
        save(null, WHOLE).statusCode(200);
        send(0).statusCode(200);
        String unit = switch (role) {
            case "cell-secretary" -> world.home.cell().code();
            case "team-leader" -> world.district.code();
            case "agency" -> world.agency.code();
            default -> world.province.code();
        };
        Api.as(role, unit).get(path).statusCode(404);
        Api.official(world.nextCell.officialCode()).get(path).statusCode(404);
        Api.as("commune-committee", world.nextCommune.commune().code())
                .get(path)
                .statusCode(404);
    }

    @Test
    @DisplayName("Only the host writes")
    void onlyTheHost() {
        for (Api reader : new Api[] {visitor, organizer}) {
            reader.put(path, WHOLE).statusCode(403);
            reader.post(path + "/sending", 0, body()).statusCode(403);
        }
    }

    @Test
    @DisplayName("The draft begins with what is known: members, day, heat without its detail, last visit and its note")
    void prefill() {
        world.run("update unit set member_count = 23, member_count_on = date '2026-09-30' where id = ?", cell());
        world.run("update cell_meeting set agenda = 'Bàn việc làm đường' where id = ?", world.home.ahead());
        world.run("update attendance set note = 'Xin cấp điện' where id = ?", world.home.attendance());
        host.put(
                        "/units/" + cell() + "/heat",
                        body("level", "HOT", "reason", "Tranh chấp đất", "detail", "Hai họ đánh nhau"))
                .statusCode(200);
        host.get(path + "/prefill")
                .statusCode(200)
                .body("situation", containsString("có 23 đảng viên"))
                .body("situation", containsString("ngày 10 hằng tháng, lúc 19:30, tại Nhà văn hóa"))
                .body("situation", containsString("Nội dung sinh hoạt dự kiến: Bàn việc làm đường"))
                .body("hotIssues", containsString("điểm nóng từ ngày 15/10/2026. Tranh chấp đất"))
                .body("hotIssues", not(containsString("Hai họ đánh nhau")))
                .body("openProposals", nullValue())
                .body("lastOutcome", containsString("Ngày 10/09/2026"))
                .body("lastOutcome", containsString("Xin cấp điện"));
    }

    @Test
    @DisplayName(
            "S3-41: what is complete and what is in time are two measures, on any day, and each number has its rows")
    void figures() {
        TestClock.set(DUE.plusDays(1));
        save(null, WHOLE).statusCode(200);
        send(0).body("state", equalTo("LATE")).body("daysLate", equalTo(1));
        String commune = "find { it.commune.id == '" + world.home.commune().id() + "' }.";
        host.get("/briefings/figures?year=2026")
                .statusCode(200)
                .body(commune + "expected", equalTo(4))
                .body(commune + "sent", equalTo(1))
                .body(commune + "late", equalTo(1))
                .body(commune + "onTime", equalTo(0))
                .body(commune + "missing", equalTo(3))
                .body(commune + "pending", equalTo(0));
        host.get("/briefings/figures?year=2026&asOf=" + DUE)
                .body(commune + "due", equalTo(2))
                .body(commune + "sent", equalTo(0))
                .body(commune + "pending", equalTo(2));
        list("?year=2026&show=LATE").body("total", equalTo(1));
        list("?year=2026&show=MISSING").body("total", equalTo(3));
        list("?year=2026").body("items.state", contains("OVERDUE", "MISSED", "MISSED", "LATE"));
        organizer
                .get(
                        "/briefings/figures?year=2026&under={u}",
                        world.nextDistrict.commune().id())
                .body("$", hasSize(1));
    }

    @Test
    @DisplayName("A commune without any visit has no figures; a year without meetings neither")
    void noVisits() {
        host.get("/briefings/figures?year=2020").statusCode(200).body("$", empty());
        list("?year=2020").body("total", equalTo(0));
        host.get("/briefings").statusCode(400).body("violations.field", contains("year"));
    }

    private UUID cell() {
        return world.home.cell().id();
    }

    private ValidatableResponse save(Integer version, Map<String, Object> parts) {
        return version == null ? host.put(path, parts) : host.put(path, version, parts);
    }

    private ValidatableResponse send(int version) {
        return host.post(path + "/sending", version, body());
    }

    private ValidatableResponse list(String query) {
        return host.get("/briefings" + query).statusCode(200);
    }

    private void move(UUID meeting, LocalDate day) {
        host.post(
                        "/meetings/" + meeting + "/move",
                        world.version("cell_meeting", meeting),
                        body("heldOn", day, "reason", "Mưa lũ"))
                .statusCode(200);
    }

    private static String path(UUID meeting) {
        return "/meetings/" + meeting + "/briefing";
    }
}
