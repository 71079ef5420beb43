package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.attachment.FileCalls;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

/** One act on several proposals: each with its own slip, event and result; one that is refused undoes none. */
@ApiTest
class BulkActTest extends ProposalStory {
    @Test
    @DisplayName(
            "S0-23, S0-48: five referred, four accepted of them, and what somebody did meanwhile is told for its row")
    void wholeWay() {
        List<String> ids = submitted(5);
        act(organizer, "REFER", seen(organizer, ids), body("referral", referral(world.agency.id())))
                .body("done", is(5))
                .body("refused", is(0))
                .body("results.id", equalTo(ids))
                .body("results.row.state", everyItem(is("REFERRED")))
                .body("results.row.agency.code", everyItem(is(world.agency.code())))
                .body("results.problem", everyItem(nullValue()));
        List<Integer> slips = ids.stream()
                .map(id -> (Integer) organizer.get("/" + id).extract().path("referrals[0].slip.number"))
                .toList();
        int first = slips.getFirst();
        assertEquals(IntStream.range(first, first + 5).boxed().toList(), slips, "one slip for each, in order");

        List<Map<String, Object>> seen = seen(agency, ids);
        organizer
                .act(
                        ids.get(2),
                        "referral",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "note", "Đổi hạn"))
                .statusCode(200);
        act(agency, "ACCEPT", seen, Map.of())
                .body("done", is(4))
                .body("refused", is(1))
                .body("results[2].row", nullValue())
                .body("results[2].problem.status", is(412))
                .body("results[2].problem.code", is("proposal.changedMeanwhile"))
                .body("results[2].problem.detail", containsString("Chuyển cơ quan giải quyết"));
        for (int i = 0; i < ids.size(); i++) {
            agency.get("/" + ids.get(i)).body("row.state", is(i == 2 ? "REFERRED" : "ACCEPTED"));
            organizer.get("/" + ids.get(i) + "/history").body("items.size()", is(4));
        }
    }

    @Test
    @DisplayName("S0-49: the answers to several are recorded as delivered to the Standing Committee in one act")
    void deliveries() {
        List<String> ids = submitted(2);
        act(organizer, "REFER", seen(organizer, ids), body("referral", referral(world.agency.id())))
                .body("done", is(2));
        act(agency, "ACCEPT", seen(agency, ids), Map.of()).body("done", is(2));
        ids.forEach(id -> agency.answers(id, ProposalCalls.answer("RESOLVED")).statusCode(200));
        act(organizer, "DELIVER", seen(organizer, ids), body("delivery", ProposalCalls.delivery("STANDING_COMMITTEE")))
                .body("done", is(2))
                .body("results.row.reached", everyItem(contains("STANDING_COMMITTEE")));
        act(organizer, "DELIVER", seen(organizer, ids), body("delivery", ProposalCalls.delivery("STANDING_COMMITTEE")))
                .body("done", is(0))
                .body("results.problem.code", everyItem(is("proposal.deliveredAlready")));
    }

    @Test
    @DisplayName(
            "S0-48: one signed paper answers several; each has the file by a row of its own, refused ones have none")
    void onePaper() {
        List<String> ids = submitted(3);
        act(organizer, "REFER", seen(organizer, ids), body("referral", referral(world.agency.id())))
                .body("done", is(3));
        act(agency, "ACCEPT", seen(agency, ids), Map.of()).body("done", is(3));
        List<Map<String, Object>> seen = seen(agency, ids);
        agency.act(ids.getFirst(), "question", body("text", "Cầu dài bao nhiêu mét?"))
                .statusCode(200);
        FileCalls files = new FileCalls(agency.token());
        String paper = files.free();
        Map<String, Object> answer = ProposalCalls.answer("RESOLVED");
        act(agency, "ANSWER", seen, body("answer", answer))
                .body("results[1].problem.violations.field", contains("attachmentIds"));
        answer.put("attachmentIds", List.of(paper));
        act(agency, "ANSWER", seen, body("answer", answer))
                .body("done", is(2))
                .body("results[0].problem.code", is("proposal.changedMeanwhile"))
                .body("results[1].row.state", is("ANSWERED"))
                .body("results[2].row.state", is("ANSWERED"));
        act(agency, "ANSWER", seen(agency, ids.subList(0, 1)), body("answer", answer))
                .body("done", is(1));
        List<String> copies = ids.stream().map(this::paperOf).toList();
        assertEquals(3, copies.stream().distinct().count());
        assertEquals(
                "1",
                world.one(
                        "select count(distinct sha256) from attachment where id in "
                                + "(cast(? as uuid), cast(? as uuid), cast(? as uuid))",
                        copies.toArray()));
        files.remove(copies.get(1), "Nhầm tệp").statusCode(204);
        files.open(copies.get(2)).statusCode(200);
        files.open(copies.get(1)).statusCode(404);

        String other = submitted(1).getFirst();
        World.Place another = world.agency(world.province, "STC");
        ProposalCalls elsewhere = ProposalCalls.as("agency", another.code());
        organizer.act(other, "referral", referral(another.id())).statusCode(200);
        elsewhere.act(other, "acceptance", null).statusCode(200);
        act(elsewhere, "ANSWER", seen(elsewhere, List.of(other)), body("answer", answer))
                .body("results[0].problem.violations.field", contains("attachmentIds"));
    }

    private String paperOf(String id) {
        return world.one("""
                select f.id from attachment f join proposal_answer a on a.id = f.owner_id
                where a.proposal_id = cast(? as uuid) and f.removed_at is null""", id);
    }

    @Test
    @DisplayName("Returned, not forwarded, another competence: each refusal at its row, with the field that is wrong")
    void atTheDesk() {
        List<String> ids = submitted(3);
        String draft = official.drafted(world.home.cell().id(), "UP", "PROVINCE", ProposalCalls.clear("PROPOSAL"));
        Map<String, Object> hidden = body("id", draft, "version", 0);
        act(
                        organizer,
                        "RETURN",
                        Stream.concat(seen(organizer, ids.subList(0, 1)).stream(), Stream.of(hidden))
                                .toList(),
                        body("remark", body("fields", List.of("PLACE"))))
                .body("results[0].row.state", is("RETURNED"))
                .body("results[1].problem.status", is(404));
        act(
                        organizer,
                        "CHANGE_COMPETENCE",
                        seen(organizer, ids),
                        body("competence", body("competence", "COMMUNE", "reason", "Xã làm được")))
                .body("results[0].problem.code", is("proposal.now.RETURNED"))
                .body("results[1].row.desk.code", is(world.home.commune().code()))
                .body("results[2].row.competence", is("COMMUNE"));
        act(
                        organizer,
                        "NOT_FORWARD",
                        seen(organizer, ids.subList(1, 2)),
                        body("reason", ProposalCalls.reason("Đã có trong kế hoạch")))
                .body("results[0].problem.code", is("proposal.mayNot"));
        ProposalCalls commune =
                ProposalCalls.as("commune-committee", world.home.commune().code());
        act(
                        commune,
                        "REFER",
                        seen(commune, ids.subList(1, 3)),
                        body("referral", body("leadId", UUID.randomUUID(), "coordinatorIds", List.of())))
                .body("done", is(0))
                .body("results.problem.violations.flatten().field", everyItem(is("leadId")));
        act(
                        commune,
                        "NOT_FORWARD",
                        seen(commune, ids.subList(1, 3)),
                        body("reason", ProposalCalls.reason("Đã có trong kế hoạch")))
                .body("results.row.closure", everyItem(is("NOT_FORWARDED")));
    }

    @Test
    void aWrongRequestIsRefusedAsAWhole() {
        List<Map<String, Object>> one = List.of(body("id", UUID.randomUUID(), "version", 0));
        refused(one, "REFER", Map.of(), "referral");
        refused(one, "DELIVER", Map.of(), "delivery");
        refused(List.of(), "ACCEPT", Map.of(), "proposals");
        refused(List.of(one.getFirst(), one.getFirst()), "ACCEPT", Map.of(), "proposals");
        refused(
                IntStream.range(0, 101)
                        .mapToObj(i -> body("id", UUID.randomUUID(), "version", 0))
                        .toList(),
                "ACCEPT",
                Map.of(),
                "proposals");
        call(organizer, "NOTHING", one, Map.of()).statusCode(400);
    }

    private List<String> submitted(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> official.submitted(world.home.cell().id(), "PROVINCE"))
                .toList();
    }

    private static List<Map<String, Object>> seen(ProposalCalls caller, List<String> ids) {
        return ids.stream()
                .map(id -> {
                    Integer version = caller.get("/" + id)
                            .body("version", notNullValue())
                            .extract()
                            .path("version");
                    return body("id", id, "version", version);
                })
                .toList();
    }

    private void refused(List<Map<String, Object>> chosen, String act, Map<String, Object> more, String field) {
        call(organizer, act, chosen, more).statusCode(400).body("violations.field", contains(field));
    }

    private static ValidatableResponse act(
            ProposalCalls caller, String act, List<Map<String, Object>> chosen, Map<String, Object> more) {
        return call(caller, act, chosen, more).statusCode(200);
    }

    private static ValidatableResponse call(
            ProposalCalls caller, String act, List<Map<String, Object>> chosen, Map<String, Object> more) {
        Map<String, Object> request = body("act", act, "proposals", chosen);
        request.putAll(more);
        return given().auth()
                .oauth2(caller.token())
                .contentType(ContentType.JSON)
                .body(request)
                .post(ProposalCalls.PROPOSALS + "/bulk-acts")
                .then();
    }
}
