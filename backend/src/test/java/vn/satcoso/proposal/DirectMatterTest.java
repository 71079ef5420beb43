package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.attachment.FileCalls;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** S0-24…S0-26: straight to the Standing Body; seen by five, and by nobody else, wherever one looks. */
@ApiTest
class DirectMatterTest {
    @Inject
    DataSource database;

    World world;
    ProposalCalls author;
    ProposalCalls standing;
    ProposalCalls agency;

    @BeforeEach
    void place() {
        world = new World(database);
        author = ProposalCalls.official(world.home.officialCode());
        standing = ProposalCalls.as("province-standing", world.province.code());
        agency = ProposalCalls.as("agency", world.agency.code());
    }

    @Test
    @DisplayName("all three grounds are needed; the agency is directed within hours; it ends by a written result only")
    void life() {
        String id = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", clear("DIFFICULTY"));
        author.act(id, 0, "submission", null)
                .statusCode(400)
                .body("violations.field", is(List.of("grounds.hot", "grounds.beyondCompetence", "grounds.urgent")));
        author.update(id, 0, body("competence", "PROVINCE", "content", direct()))
                .statusCode(200);
        author.act(id, 1, "submission", null).statusCode(200).body("row.state", is("SUBMITTED"));
        standing.get("/" + id)
                .body("actions", is(List.of("direct", "reportResult", "makeOrdinary", "comment", "follow")));
        Map<String, Object> order =
                body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay");
        standing.act(id, "direction", order)
                .statusCode(200)
                .body("row.state", is("ACCEPTED"))
                .body("row.dueAt", is("2026-10-17T05:00:00Z"))
                .body("row.dueOn", is("2026-10-17"));
        standing.act(id, "result", answer("RESOLVED")).statusCode(409).body("code", is("proposal.now.ACCEPTED"));
        agency.answers(id, answer("RESOLVED")).statusCode(200).body("actions", is(List.of("comment", "follow")));
        standing.act(id, "result", answer("IN_PROGRESS"))
                .statusCode(400)
                .body("violations[0].code", is("proposal.outcomeStaysOpen"));
        standing.act(id, "result", answer("RESOLVED"))
                .statusCode(400)
                .body("violations.field", is(List.of("attachmentIds")))
                .body("violations.code", is(List.of("proposal.answerFileNeeded")));
        standing.get("/" + id).body("row.state", is("ANSWERED"));
        Map<String, Object> result = answer("RESOLVED");
        result.put("attachmentIds", List.of(new FileCalls(standing.token()).free()));
        standing.act(id, "result", result)
                .statusCode(200)
                .body("row.closure", is("REPORTED"))
                .body("answers.size()", is(2));
    }

    @Test
    @DisplayName(
            "in lists, figures, search, history, notices: nobody but author, Standing Body, organizer, agency, auditor")
    void whoSees() {
        String id = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        author.act(id, 0, "submission", null).statusCode(200);
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"))
                .statusCode(200);
        for (ProposalCalls one : List.of(
                author,
                standing,
                agency,
                ProposalCalls.as("province-organizer", world.province.code()),
                ProposalCalls.as("auditor", world.province.code()))) {
            sees(one, id, 1);
        }
        for (ProposalCalls one : List.of(
                ProposalCalls.as("province-inspector", world.province.code()),
                ProposalCalls.as("district-organizer", world.district.code()),
                ProposalCalls.as("team-leader", world.district.code()),
                ProposalCalls.as("commune-committee", world.home.commune().code()),
                ProposalCalls.as("cell-secretary", world.home.cell().code()),
                ProposalCalls.official(world.nextCell.officialCode()),
                new ProposalCalls(Tokens.integration("reader", world.province.code(), "satcoso.read")),
                ProposalCalls.as("province-standing", world.otherProvince.code()))) {
            sees(one, id, 0);
        }
        ProposalCalls propaganda = ProposalCalls.as("province-propaganda", world.province.code());
        for (String path : List.of(
                "/" + id,
                "/" + id + "/history",
                "/" + id + "/comments",
                "?line=DIRECT",
                "?search=cau treo ban ang",
                "/summary?line=DIRECT",
                "/agencies",
                "/file?line=DIRECT&format=CSV",
                similar())) {
            propaganda.get(path).statusCode(403);
        }
        assertEquals(
                0,
                notices(propaganda).stream().filter(link -> link.contains(id)).count());
        for (ProposalCalls one : List.of(author, standing)) {
            one.get(similar()).statusCode(200).body("size()", is(0));
        }
        ProposalCalls.as("province-organizer", world.province.code())
                .get("/" + id)
                .body("actions", is(List.of("follow")));
    }

    @Test
    @DisplayName("S0-24: an agency from which it was taken back is told so and sees it no more, nor do its followers")
    void takenBack() {
        String id = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        author.act(id, 0, "submission", null).statusCode(200);
        String code = world.code("SYT");
        UUID health = agency(code);
        ProposalCalls other = ProposalCalls.as("agency", code);
        standing.act(id, "direction", order(world.agency.id())).statusCode(200);
        sees(agency, id, 1);
        agency.follow(id).statusCode(200);
        standing.act(id, "direction", order(health)).statusCode(200);
        sees(other, id, 1);
        agency.get("/" + id).statusCode(404);
        agency.get("?line=DIRECT").body("total", is(0));
        agency.notices().body("items[0].kind", is("proposal.direct.takenBack"));
        int told = agency.notices().extract().path("total");
        other.answers(id, answer("RESOLVED")).statusCode(200);
        agency.notices().body("total", is(told));
        standing.act(id, "direction", order(world.agency.id())).statusCode(200);
        sees(agency, id, 1);
        other.get("/" + id).statusCode(200);
    }

    private UUID agency(String code) {
        String id = given().auth()
                .oauth2(Tokens.of("clerk", world.province.code(), null, "province-organizer"))
                .contentType("application/json")
                .body(body("kind", "AGENCY", "code", code, "name", "Sở Y tế", "parentId", world.province.id()))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("unit.id");
        return UUID.fromString(id);
    }

    private static Map<String, Object> order(UUID lead) {
        return body("leadId", lead, "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay");
    }

    /** Whoever writes of the same bridge is not offered the direct matter. */
    private String similar() {
        return "/similar?unitId=" + world.home.cell().id() + "&text=cau treo ban ang hong van mat";
    }

    private static void sees(ProposalCalls one, String id, int times) {
        one.get("/" + id).statusCode(times == 1 ? 200 : 404);
        one.get("/" + id + "/history").statusCode(times == 1 ? 200 : 404);
        one.get("/" + id + "/comments").statusCode(times == 1 ? 200 : 404);
        one.get("?line=DIRECT").body("total", is(times));
        one.get("?search=cau treo ban ang").body("total", is(times));
        List<Integer> counts =
                one.get("/summary?line=DIRECT").statusCode(200).extract().path("count");
        assertEquals(times, counts.stream().mapToInt(Integer::intValue).sum());
        for (String file : List.of("/file?line=DIRECT&format=CSV", "/file?search=cau treo ban ang&format=CSV")) {
            String rows = one.get(file).statusCode(200).extract().body().asString();
            assertEquals(times == 1, rows.contains("Cầu treo Bản Áng hỏng ván mặt"), file);
        }
        given().auth()
                .oauth2(one.token())
                .get("/api/v1/proposal-figures?by=AGENCY&line=DIRECT")
                .then()
                .statusCode(200)
                .body("size()", is(times));
        String agencies = given().auth()
                .oauth2(one.token())
                .get("/api/v1/agency-figures/file?format=CSV&line=DIRECT")
                .then()
                .extract()
                .asString();
        assertFalse(times == 0 && agencies.contains("CQ"), agencies);
        List<String> told = notices(one);
        if (times == 0) {
            assertEquals(0, told.stream().filter(link -> link.contains(id)).count());
        }
    }

    private static List<String> notices(ProposalCalls one) {
        var answer = given().auth().oauth2(one.token()).get("/api/v1/notices?size=100");
        return answer.statusCode() == 200
                ? answer.<List<String>>path("items.link").stream()
                        .filter(link -> link != null)
                        .toList()
                : List.of();
    }
}
