package vn.satcoso.proposal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.reason;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

/** The life of a proposal from a village to a confirmed answer; the day is Thursday 15/10/2026. */
@ApiTest
class ProposalApiTest extends ProposalStory {
    ProposalCalls commune;
    ProposalCalls district;

    @BeforeEach
    void place() {
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
        district = ProposalCalls.as("district-organizer", world.district.code());
    }

    @Test
    @DisplayName("S0-16, S0-22: the clarity gate names every field that is missing or vague, with an example")
    void clarityGate() {
        Map<String, Object> vague = new HashMap<>(clear("DIFFICULTY"));
        vague.put("content", "Đường xấu");
        vague.put("responsible", "Các cấp, các ngành.");
        vague.remove("requested");
        String id = official.drafted(world.home.cell().id(), "UP", "PROVINCE", vague);
        official.act(id, 0, "submission", null)
                .statusCode(400)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "proposal.vague.content", "proposal.vague.responsible", "proposal.missing.requested"))
                .body("violations.find { it.field == 'responsible' }.message", containsString("Sở Xây dựng"));
        organizer.get("/" + id).statusCode(404);
        official.update(id, 0, body("competence", "PROVINCE", "content", clear("DIFFICULTY")))
                .statusCode(200);
        official.act(id, 1, "submission", null)
                .statusCode(200)
                .body("row.state", is("SUBMITTED"))
                .body("row.desk.id", is(world.province.id().toString()))
                .body("actions", contains("follow"));
        organizer
                .get("/" + id)
                .statusCode(200)
                .body(
                        "actions",
                        hasItems("settle", "return", "refer", "notForward", "changeCompetence", "merge", "split"));
    }

    @Test
    @DisplayName("S0-23, S0-36, S0-48…S0-50: referred, declined, referred anew, answered, told to all three, confirmed")
    void wholeLife() {
        String id = official.submitted(world.home.cell().id(), "DISTRICT");
        district.act(id, "referral", referral(world.agency.id()))
                .statusCode(200)
                .body("row.state", is("REFERRED"))
                .body("row.agency.id", is(world.agency.id().toString()))
                .body("row.dueOn", is("2026-11-12"))
                .body("referrals[0].slip.number", is(1))
                .body("referrals[0].ruleDays", is(20))
                .body("referrals[0].skipsLevel", is(true));
        agency.get("/" + id).statusCode(200).body("actions", contains("accept", "decline", "comment", "follow"));
        agency.act(id, "decline", body("reason", "Không phải việc của Sở"))
                .statusCode(400)
                .body("violations[0].code", is("proposal.suggestionNeeded"));
        agency.act(id, "decline", body("reason", "Cầu do huyện quản lý", "suggestedName", "Phòng Kinh tế và Hạ tầng"))
                .statusCode(200)
                .body("row.state", is("DECLINED"))
                .body("row.agency", nullValue())
                .body("actions", contains("follow"));
        district.act(id, "referral", referral(world.agency.id()))
                .statusCode(200)
                .body("referrals.size()", is(2));
        agency.act(id, "acceptance", null).statusCode(200).body("row.state", is("ACCEPTED"));
        agency.answers(id, answer("RESOLVED"))
                .statusCode(200)
                .body("row.state", is("ANSWERED"))
                .body("deliverable", contains("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE"));
        commune.act(id, "confirmation", body()).statusCode(409).body("code", is("proposal.notDelivered"));
        agency.act(id, "deliveries", delivery("LOCALITY")).statusCode(200);
        commune.get("/" + id).body("actions", contains("dispute", "follow"));
        official.act(id, "deliveries", delivery("STANDING_COMMITTEE"))
                .statusCode(403)
                .body("code", is("proposal.mayNotDeliver"));
        official.act(id, "deliveries", delivery("OFFICIAL")).statusCode(200);
        organizer
                .act(id, "deliveries", delivery("STANDING_COMMITTEE"))
                .statusCode(200)
                .body("row.reached.size()", is(3))
                .body("row.confirmBy", is("2026-10-29"));
        commune.act(id, "confirmation", body())
                .statusCode(200)
                .body("row.state", is("CLOSED"))
                .body("row.closure", is("CONFIRMED"))
                .body("answers[0].verdict", is("CONFIRMED"))
                .body("actions", empty());
        official.get("/" + id + "/history")
                .statusCode(200)
                .body("total", is(12))
                .body("items[0].action", is("proposal.confirm"))
                .body("items[0].summary", is("Nơi phát sinh xác nhận"));
    }

    @Test
    @DisplayName(
            "S2-27: a dispute reopens with everything kept; what goes on does not close; only the second answer ends it")
    void disputed() {
        String id = answered("IN_PROGRESS");
        deliverAll(id);
        commune.act(id, "confirmation", body())
                .statusCode(200)
                .body("row.state", is("ACCEPTED"))
                .body("row.dueOn", is("2026-12-01"))
                .body("row.outcome", is("IN_PROGRESS"));
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        deliverAll(id);
        commune.act(id, "dispute", reason("Mới thay 5 tấm, cầu vẫn không đi được"))
                .statusCode(200)
                .body("row.state", is("DISPUTED"))
                .body("row.reopened", is(1))
                .body("answers.verdict", contains("CONFIRMED", "DISPUTED"))
                .body("answers[1].deliveries.size()", is(3));
        agency.answers(id, answer("EXPLAINED")).statusCode(200).body("answers.size()", is(3));
        deliverAll(id);
        commune.act(id, "confirmation", body())
                .statusCode(200)
                .body("row.closure", is("CONFIRMED"))
                .body("row.reopened", is(1));
    }

    @Test
    @DisplayName("S2-27: what nobody can resolve lies at the desk again and does not close")
    void unresolvable() {
        String id = answered("UNRESOLVABLE");
        deliverAll(id);
        commune.act(id, "confirmation", body()).statusCode(200).body("row.state", is("UNRESOLVED"));
        organizer.get("/" + id).body("actions", allOf(hasItems("refer", "changeCompetence"), not(hasItem("settle"))));
    }

    @Test
    @DisplayName("S0-35: the second of two clerks is told what the first did")
    void twoClerks() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(id, 1, "non-forwarding", reason("Đã có trong kế hoạch đầu tư"))
                .statusCode(200);
        organizer
                .act(id, 1, "referral", referral(world.agency.id()))
                .statusCode(412)
                .body("code", is("proposal.changedMeanwhile"))
                .body("detail", containsString("“Không chuyển” lúc 12:00 15/10/2026"));
        organizer
                .act(id, 2, "referral", referral(world.agency.id()))
                .statusCode(409)
                .body("code", is("proposal.now.CLOSED"));
        official.get("/" + id)
                .body("row.closure", is("NOT_FORWARDED"))
                .body("result", is("Đã có trong kế hoạch đầu tư"));
    }

    @Test
    @DisplayName("S0-36, S2-31: another level is to settle it, levels are skipped, it is returned and handed in again")
    void competence() {
        String id = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.act(id, "return", body("fields", List.of("PLACE"), "note", "Cầu nào?"))
                .statusCode(200)
                .body("row.state", is("RETURNED"));
        official.get("/" + id)
                .body("returned.fields", contains("PLACE"))
                .body("actions", contains("edit", "submit", "withdraw", "settle", "follow"));
        official.act(id, "submission", null).statusCode(200).body("returned", nullValue());
        commune.act(id, "competence", body("competence", "PROVINCE", "reason", "Vượt quá khả năng của xã, huyện"))
                .statusCode(200)
                .body("row.desk.id", is(world.province.id().toString()))
                .body("actions", contains("follow"));
        district.get("?show=MY_DESK").body("total", equalTo(0));
        organizer.get("?show=MY_DESK&search=cau treo ban ang").body("total", is(1));
        organizer
                .get("/summary?show=MY_DESK")
                .body("[0].state", is("SUBMITTED"))
                .body("[0].count", is(1));
    }

    @Test
    @DisplayName("S0-27, S3-14: settled on the spot by its author, or by the commune within its own competence")
    void settled() {
        Map<String, Object> settlement = body("outcome", "RESOLVED", "result", "Xã đã bố trí dân quân sửa cầu");
        String spot = official.drafted(world.home.cell().id(), "UP", "INDIVIDUAL", clear("DIFFICULTY"));
        official.act(spot, 0, "settlement", settlement)
                .statusCode(200)
                .body("row.closure", is("SETTLED"))
                .body("row.outcome", is("RESOLVED"));
        String own = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.act(own, "settlement", body("outcome", "IN_PROGRESS", "result", "Đang làm"))
                .statusCode(400)
                .body("violations[0].code", is("proposal.outcomeStaysOpen"));
        commune.act(own, "settlement", settlement).statusCode(200).body("row.state", is("CLOSED"));
    }

    private String answered(String outcome) {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        agency.answers(id, answer(outcome)).statusCode(200);
        return id;
    }

    private void deliverAll(String id) {
        for (String recipient : List.of("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE")) {
            agency.act(id, "deliveries", delivery(recipient)).statusCode(200);
        }
    }
}
