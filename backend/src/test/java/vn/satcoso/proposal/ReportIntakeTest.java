package vn.satcoso.proposal;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.support.Api.body;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** What a visit report tells of becomes a proposal of its own when the report is handed in, once. */
@ApiTest
class ReportIntakeTest {
    @Inject
    DataSource database;

    World world;
    ProposalCalls author;

    @BeforeEach
    void place() {
        world = new World(database);
        author = ProposalCalls.official(world.home.officialCode());
    }

    @Test
    @DisplayName(
            "S0-22, S3-14: a clear row lies at the organizer's desk, a settled one is closed, a vague one is a draft")
    void rowsBecomeProposals() {
        UUID vague = UUID.randomUUID();
        UUID clear = UUID.randomUUID();
        String report = report(clear(clear), settled(), row(vague, "Đường xấu", "xem xét"));
        submit(report, 1).statusCode(200);
        author.get("?show=MINE&sort=number")
                .body("total", is(3))
                .body(
                        "items.collect { it.state + ' ' + it.closure }",
                        is(List.of("SUBMITTED null", "CLOSED SETTLED", "DRAFT null")))
                .body("items[0].competence", nullValue())
                .body("items[0].desk.id", is(world.district.id().toString()))
                .body("items[0].unit.id", is(world.home.cell().id().toString()));
        ProposalCalls desk = ProposalCalls.as("district-organizer", world.district.code());
        desk.get("?show=MY_DESK").body("total", is(1));
        giveBack(report, 2).statusCode(200);
        write(
                        report,
                        3,
                        clear(clear),
                        row(
                                vague,
                                "Đường vào bản sạt lở 200 m từ tháng 9",
                                "Bố trí máy xúc thông đường trong tháng 11"))
                .statusCode(200);
        submit(report, 4).statusCode(200);
        author.get("?show=MINE").body("total", is(3));
        desk.get("?show=MY_DESK&search=sat lo").body("total", is(1)).body("items[0].state", is("SUBMITTED"));
    }

    @Test
    @DisplayName(
            "S0-22: a draft keeps what its author said of it when the report comes again, and is settled as his own")
    void mendedDraft() {
        UUID vague = UUID.randomUUID();
        UUID spot = UUID.randomUUID();
        Map<String, Object> loudspeaker = settled();
        loudspeaker.put("id", spot);
        Map<String, Object> unsettled = row(spot, "Loa hỏng", "xem xét");
        String report = report(row(vague, "Đường xấu", "xem xét"), unsettled);
        submit(report, 1).statusCode(200);
        String id = author.get("?show=MINE&sort=number").extract().path("items[0].id");
        author.update(
                        id,
                        0,
                        body(
                                "competence",
                                "COMMUNE",
                                "content",
                                body("kind", "DIFFICULTY", "sector", "INFRASTRUCTURE")))
                .statusCode(200);
        giveBack(report, 2).statusCode(200);
        write(report, 3, clear(vague), loudspeaker).statusCode(200);
        submit(report, 4).statusCode(200);
        author.get("?show=MINE&sort=number")
                .body("items.state", is(List.of("SUBMITTED", "CLOSED")))
                .body("items[0].sector", is("INFRASTRUCTURE"))
                .body("items.competence", is(List.of("COMMUNE", "INDIVIDUAL")));
    }

    @Test
    @DisplayName("S0-23: the parts that a matter of a report is split into are found by the report as it is")
    void splitParts() {
        String report = report(clear(UUID.randomUUID()));
        submit(report, 1).statusCode(200);
        String id = author.get("?reportId=" + report).extract().path("items[0].id");
        Map<String, Object> part = body("content", ProposalCalls.clear("DIFFICULTY"), "competence", "DISTRICT");
        ProposalCalls.as("district-organizer", world.district.code())
                .act(id, "split", body("parts", List.of(part, part), "reason", "Hai việc"))
                .statusCode(200);
        author.get("?open=true&reportId=" + report).body("total", is(2));
    }

    private String report(Map<?, ?>... rows) {
        UUID attendance = world.attendance(world.home.official(), world.home.cell(), LocalDate.of(2026, 10, 12));
        String id = call(author.token(), null)
                .body(body("attendanceId", attendance))
                .post("/api/v1/visit-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        write(id, 0, rows).statusCode(200);
        return id;
    }

    private ValidatableResponse write(String id, int version, Map<?, ?>... rows) {
        return call(author.token(), version)
                .body(body(
                        "sections",
                        List.of(body("section", "CONVEYED", "text", "Nghị quyết mới của Tỉnh ủy", "nothing", false)),
                        "goodPractice",
                        false,
                        "documents",
                        List.of(),
                        "questions",
                        List.of(),
                        "opinions",
                        List.of(),
                        "proposals",
                        List.of(rows)))
                .put("/api/v1/visit-reports/" + id)
                .then();
    }

    private ValidatableResponse submit(String id, int version) {
        return call(author.token(), version)
                .post("/api/v1/visit-reports/" + id + "/submission")
                .then();
    }

    private ValidatableResponse giveBack(String id, int version) {
        String organizer = Tokens.of("organizer", world.province.code(), null, "province-organizer");
        return call(organizer, version)
                .body(body("remarks", List.of(body("section", "PROPOSALS", "remark", "Nêu rõ hơn"))))
                .post("/api/v1/visit-reports/" + id + "/return")
                .then();
    }

    private static io.restassured.specification.RequestSpecification call(String token, Integer version) {
        var request = RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
        return version == null ? request : request.header("If-Match", "\"" + version + "\"");
    }

    private static Map<String, Object> clear(UUID id) {
        return row(id, "Cầu treo Bản Áng hỏng ván mặt từ tháng 8", "Bố trí kinh phí thay ván mặt cầu");
    }

    private static Map<String, Object> settled() {
        Map<String, Object> row =
                row(UUID.randomUUID(), "Loa của bản hỏng hai tháng nay, dân không nghe được tin", null);
        row.put("settled", true);
        row.put("result", "Đã thay loa ngay trong tuần");
        return row;
    }

    private static Map<String, Object> row(UUID id, String content, String requested) {
        return body(
                "id",
                id,
                "kind",
                "DIFFICULTY",
                "content",
                content,
                "place",
                "Bản Áng",
                "responsible",
                "Sở Xây dựng",
                "requested",
                requested,
                "settled",
                false);
    }
}
