package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** What happens on the way: questions, more time, duplicates, several matters in one text, words between agencies. */
@ApiTest
class ProposalWorkTest extends ProposalStory {
    @Test
    @DisplayName(
            "S0-14: the clock stands still while the agency waits, and the days are added; more time once, by the desk")
    void clock() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).body("row.dueOn", is("2026-11-12"));
        agency.act(id, "acceptance", null)
                .body("actions", contains("answer", "ask", "askExtension", "comment", "follow"));
        agency.act(id, "question", body("text", "Cầu dài bao nhiêu mét?"))
                .statusCode(200)
                .body("row.pausedOn", is("2026-10-15"))
                .body("row.dueOn", nullValue())
                .body("actions", not(hasItem("ask")));
        agency.act(id, "question", body("text", "Và rộng?")).statusCode(409).body("code", is("proposal.pausedAlready"));
        TestClock.set(LocalDate.of(2026, 10, 22));
        official.act(id, "information", body("text", "Dài 42 m, rộng 1,5 m"))
                .statusCode(200)
                .body("row.pausedOn", nullValue())
                .body("row.dueOn", is("2026-11-19"))
                .body("referrals[0].pauses[0].answer", is("Dài 42 m, rộng 1,5 m"));
        Map<String, Object> more = body("until", "2026-12-04", "reason", "Chờ khảo sát địa chất");
        TestClock.set(LocalDate.of(2026, 12, 5));
        agency.act(id, "extension", more).statusCode(400).body("violations.field", contains("until"));
        TestClock.set(LocalDate.of(2026, 10, 22));
        agency.act(id, "extension", body("until", "2026-11-19", "reason", "Chờ"))
                .statusCode(400);
        agency.act(id, "extension", more).statusCode(200).body("row.extension", is("ASKED"));
        organizer
                .act(id, "extension-decision", body("granted", true))
                .statusCode(200)
                .body("row.extension", is("GRANTED"))
                .body("row.dueOn", is("2026-12-04"));
        agency.act(id, "extension", more).statusCode(409).body("code", is("proposal.extensionOnce"));
    }

    @Test
    @DisplayName(
            "S0-23: similar ones are offered, duplicates merged, one text split into several; all of it can be followed")
    void mergedAndSplit() {
        String first = official.submitted(world.home.cell().id(), "PROVINCE");
        String second = official.submitted(world.home.cell().id(), "PROVINCE");
        official.get("/similar?unitId=" + world.home.cell().id() + "&text=cau treo ban ang hong van mat")
                .statusCode(200)
                .body("id", contains(second, first));
        organizer
                .act(second, "merge", body("intoId", second, "reason", "Trùng"))
                .statusCode(400);
        organizer
                .act(second, "merge", body("intoId", first, "reason", "Cùng một cây cầu"))
                .statusCode(200)
                .body("row.closure", is("MERGED"))
                .body("related[0].relation", is("MERGED_INTO"))
                .body("related[0].id", is(first));
        int number = organizer.get("/" + first).extract().path("row.number");
        organizer
                .get("/" + second + "/history")
                .body("items[0].changes.find { it.field == 'mergedInto' }.after", is(String.valueOf(number)));
        Map<String, Object> road = clear("PROPOSAL");
        road.put("content", "Đường vào bản sạt lở 200 m từ tháng 9");
        organizer
                .act(
                        first,
                        "split",
                        body(
                                "parts",
                                List.of(
                                        body("content", clear("DIFFICULTY"), "competence", "DISTRICT"),
                                        body("content", road, "competence", "PROVINCE")),
                                "reason",
                                "Cầu và đường là hai việc"))
                .statusCode(200)
                .body("row.closure", is("SPLIT"))
                .body("related.relation", is(List.of("MERGED_FROM", "SPLIT_INTO", "SPLIT_INTO")));
        official.get("?show=MINE&open=true").body("total", is(2));
    }

    @Test
    @DisplayName(
            "S2-27: the lead, the coordinating agency and the desk talk on the proposal; others read; sent twice it is said once")
    void comments() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        comment(agency, id, 200);
        comment(organizer, id, 200);
        comment(ProposalCalls.as("district-organizer", world.district.code()), id, 403);
        official.get("/" + id + "/comments").statusCode(200).body("size()", is(2));
        String key = UUID.randomUUID().toString();
        comment(organizer, id, 200, key);
        comment(organizer, id, 200, key);
        official.get("/" + id + "/comments").statusCode(200).body("size()", is(3));
    }

    @Test
    @DisplayName(
            "S2-27: an agency that works with the lead is told so, and finds the matter and its number at its desk")
    void coordinating() {
        World.Place another = world.agency(world.province, "STC");
        ProposalCalls helper = ProposalCalls.as("agency", another.code());
        UUID helping = another.id();
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(id, "referral", body("leadId", world.agency.id(), "coordinatorIds", List.of(helping)))
                .statusCode(200);
        assertEquals(List.of("proposal.coordinate"), kinds(helper));
        assertEquals(List.of("proposal.refer"), kinds(agency));
        helper.get("?show=COORDINATING").body("items.id", contains(id));
        helper.get("?show=MY_AGENCY").body("total", is(0));
        helper.get("/summary?show=MY_AGENCY")
                .body("state", contains("REFERRED"))
                .body("count", contains(0))
                .body("coordinated", contains(1));
        agency.get("/summary?show=MY_AGENCY").body("count", contains(1)).body("coordinated", contains(0));
        agency.get("?show=COORDINATING").body("total", is(0));
        agency.act(id, "acceptance", null).statusCode(200);
        assertEquals(List.of("proposal.accept", "proposal.coordinate"), kinds(helper));
        agency.answers(id, ProposalCalls.answer("RESOLVED")).statusCode(200);
        helper.get("?show=COORDINATING&open=true").body("items.id", contains(id));
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(other, "referral", body("leadId", world.agency.id(), "coordinatorIds", List.of(helping)))
                .statusCode(200);
        agency.act(other, "decline", body("reason", "Không thuộc", "suggestedName", "UBND huyện"))
                .statusCode(200);
        helper.get("?show=COORDINATING").body("items.id", contains(id));
        assertEquals("proposal.relieved", kinds(helper).getFirst());
    }

    @Test
    @DisplayName(
            "who followed a text follows each part of it that he sees, and is told which; who sees none hears of it")
    void followedParts() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        ProposalCalls one =
                new ProposalCalls(Tokens.of("one-" + world.mark, world.province.code(), null, "province-inspector"));
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        one.follow(id).statusCode(200);
        agency.follow(id).statusCode(200);
        agency.act(id, "decline", body("reason", "Không thuộc", "suggestedName", "UBND huyện"))
                .statusCode(200);
        Object part = body("content", clear("DIFFICULTY"), "competence", "PROVINCE");
        List<String> parts = organizer
                .act(id, "split", body("parts", List.of(part, part), "reason", "Cầu và đường là hai việc"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("related.id");
        assertEquals(List.of("proposal.splitInto", "proposal.decline"), kinds(one));
        one.get("?show=FOLLOWED&open=true").body("items.id", containsInAnyOrder(parts.toArray()));
        one.notices().body("items[0].text", containsString("tách thành các việc số"));
        assertEquals("proposal.split", kinds(agency).getFirst(), "who sees none of the parts");
        agency.get("?show=FOLLOWED&open=true").body("total", is(0));
        organizer.act(parts.getFirst(), "referral", referral(world.agency.id())).statusCode(200);
        assertEquals("proposal.refer", kinds(one).getFirst());
    }

    @Test
    @DisplayName("S2-27: an agency that is taken off is told so, still reads the matter and no longer talks on it")
    void relieved() {
        World.Place another = world.agency(world.province, "STC");
        ProposalCalls helper = ProposalCalls.as("agency", another.code());
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        refer(id, List.of(another.id()));
        comment(helper, id, 200);
        refer(id, List.of(another.id()));
        assertEquals("proposal.coordinate", kinds(helper).getFirst(), "who goes on is not told that he is off");
        helper.get("/" + id).body("actions", hasItem("comment"));
        refer(id, List.of());
        assertEquals(
                1, kinds(helper).stream().filter("proposal.relieved"::equals).count());
        helper.notices().body("items[0].text", containsString("Đổi cơ quan"));
        helper.get("/" + id).statusCode(200).body("actions", not(hasItem("comment")));
        comment(helper, id, 403);
        comment(agency, id, 200);
        assertEquals("proposal.relieved", kinds(helper).getFirst(), "what is said later is not told to him");
    }

    @Test
    @DisplayName("S2-27: who helped with what could not be resolved helps no more when it is sent anew without him")
    void sentAnew() {
        World.Place another = world.agency(world.province, "STC");
        ProposalCalls helper = ProposalCalls.as("agency", another.code());
        ProposalCalls commune =
                ProposalCalls.as("commune-committee", world.home.commune().code());
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        refer(id, List.of(another.id()));
        agency.act(id, "acceptance", null).statusCode(200);
        agency.answers(id, ProposalCalls.answer("UNRESOLVABLE")).statusCode(200);
        for (String recipient : List.of("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE")) {
            agency.act(id, "deliveries", ProposalCalls.delivery(recipient)).statusCode(200);
        }
        commune.act(id, "confirmation", body()).statusCode(200).body("row.state", is("UNRESOLVED"));
        refer(id, List.of());
        helper.get("?show=TO_COORDINATE").body("total", is(0));
        helper.get("?show=COORDINATING").body("total", is(0));
        helper.get("/" + id).body("actions", not(hasItem("comment")));
        assertEquals("proposal.relieved", kinds(helper).getFirst());
        refer(id, List.of(another.id()));
        helper.get("?show=TO_COORDINATE").body("total", is(1));
        helper.get("/" + id).body("actions", hasItem("comment"));
        assertEquals("proposal.coordinate", kinds(helper).getFirst());
    }

    private void refer(String id, List<UUID> coordinators) {
        organizer
                .act(
                        id,
                        "referral",
                        body("leadId", world.agency.id(), "coordinatorIds", coordinators, "note", "Đổi cơ quan"))
                .statusCode(200);
    }

    private static List<String> kinds(ProposalCalls one) {
        return one.notices().extract().jsonPath().getList("items.kind");
    }

    private static void comment(ProposalCalls one, String id, int status) {
        comment(one, id, status, UUID.randomUUID().toString());
    }

    private static void comment(ProposalCalls one, String id, int status, String key) {
        given().auth()
                .oauth2(one.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body("text", "Mai cùng đi khảo sát"))
                .post("/api/v1/proposals/" + id + "/comments")
                .then()
                .statusCode(status);
    }
}
