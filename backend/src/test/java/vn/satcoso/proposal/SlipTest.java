package vn.satcoso.proposal;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.concurrency.Together.statuses;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.concurrency.Together;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World.Place;

/** S0-23: the number of a slip, its symbol and what it said. */
@ApiTest
class SlipTest extends ProposalStory {
    @Test
    @DisplayName(
            "continuous from the day on which the term began, over the turn of a year, and anew with the next term")
    void terms() {
        papers("TU", "2026-05-04").statusCode(200);
        slip(sentOn("2026-12-31T16:59:59Z")).body("number", is(1)).body("code", is("BTCTU"));
        slip(sentOn("2026-12-31T17:00:00Z")).body("number", is(2));
        TestClock.set(Instant.parse("2027-03-01T02:00:00Z"));
        papers("TU", "2027-03-01").statusCode(200);
        slip(sentOn("2027-03-01T02:00:00Z")).body("number", is(1));
    }

    @Test
    @DisplayName("a term that is entered late goes on from what was sent in it: no number comes twice")
    void enteredLate() {
        slip(sentOn("2026-10-15T02:00:00Z")).body("number", is(1)).body("code", nullValue());
        papers("TU", "2026-09-01").statusCode(200);
        slip(sentOn("2026-10-16T02:00:00Z")).body("number", is(2)).body("code", is("BTCTU"));
    }

    @Test
    @DisplayName("a slip keeps the code and the due day with which it went")
    void kept() {
        papers("TU", null).statusCode(200);
        String id = sentOn("2026-10-15T02:00:00Z");
        papers("TU-A", null).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        agency.act(id, "extension", body("until", "2026-11-30", "reason", "Chờ khảo sát"))
                .statusCode(200);
        organizer
                .act(id, "extension-decision", body("granted", true, "note", "Đồng ý"))
                .statusCode(200)
                .body("referrals[0].dueOn", is("2026-11-30"))
                .body("referrals[0].slip.dueOn", is("2026-11-12"))
                .body("referrals[0].slip.code", is("BTCTU"));
    }

    @Test
    @DisplayName("a commune's slip is its committee's own, under the committee above; the Standing Body numbers apart")
    void issuers() {
        papers("TU", null).statusCode(200);
        sentOn("2026-10-15T02:00:00Z");
        ProposalCalls standing = ProposalCalls.as("province-standing", world.province.code());
        String hot = official.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", clear("DIFFICULTY"));
        official.update(hot, 0, body("competence", "PROVINCE", "content", direct()))
                .statusCode(200);
        official.act(hot, 1, "submission", null).statusCode(200);
        standing.act(
                        hot,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"))
                .statusCode(200)
                .body("referrals[0].slip.number", is(1))
                .body("referrals[0].slip.issuer", is("STANDING_BODY"))
                .body("referrals[0].slip.code", is("TU"))
                .body("referrals[0].slip.superiorName", nullValue());
        ProposalCalls commune =
                ProposalCalls.as("commune-committee", world.home.commune().code());
        String own = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.act(
                        own,
                        "referral",
                        referral(world.agency(world.home.commune(), "CQY").id()))
                .statusCode(200)
                .body("referrals[0].slip.issuer", is("COMMITTEE"))
                .body("referrals[0].slip.number", is(1))
                .body("referrals[0].slip.superiorName", is("Đơn vị " + world.district.code()));
    }

    @Test
    @DisplayName("two clerks of a desk who send at once get two numbers")
    void together() throws Exception {
        String one = official.submitted(world.home.cell().id(), "PROVINCE");
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        List<Response> answers = Together.call(() -> send(one), () -> send(other));
        assertEquals(List.of(200, 200), statuses(answers));
        assertEquals(
                List.of(1, 2),
                Stream.of(one, other)
                        .map(id -> organizer.get("/" + id).extract().<Integer>path("referrals[0].slip.number"))
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("a code with figures, a term to come and the papers of a cell are refused at their fields")
    void refused() {
        papers("TU1", null).statusCode(400).body("violations.field", is(List.of("documentCode")));
        papers("TU", "2026-10-16")
                .statusCode(400)
                .body("violations.field", is(List.of("termBeganOn")))
                .body("violations[0].code", is("unit.termToCome"));
        papers(world.agency, "TU", null)
                .statusCode(400)
                .body("violations.field", is(List.of("documentCode")))
                .body("violations[0].code", is("unit.noPapers"));
    }

    private String sentOn(String moment) {
        TestClock.set(Instant.parse(moment));
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        send(id).then().statusCode(200);
        return id;
    }

    private Response send(String id) {
        return organizer
                .act(id, "referral", referral(world.agency.id()))
                .extract()
                .response();
    }

    private ValidatableResponse slip(String id) {
        return organizer.get("/" + id).rootPath("referrals[0].slip");
    }

    private ValidatableResponse papers(String code, String term) {
        return papers(world.province, code, term);
    }

    private ValidatableResponse papers(Place unit, String code, String term) {
        Api api = Api.as("province-organizer", world.province.code());
        int version = api.get("/units/" + unit.id()).extract().path("unit.version");
        Map<String, Object> facts =
                body("name", "Tỉnh ủy", "highland", false, "remote", false, "disadvantaged", false, "border", false);
        facts.put("documentCode", code);
        facts.put("termBeganOn", term);
        return api.put("/units/" + unit.id(), version, facts);
    }
}
