package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.concurrency.Together.statuses;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.satcoso.concurrency.Together;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** What nobody does on purpose, and what two do at the same moment. */
@ApiTest
class ProposalEdgesTest extends ProposalStory {
    @RepeatedTest(5)
    @DisplayName("S0-35: of two who merge two matters both ways the second is refused: one of them stays open")
    void mergedBothWays() throws Exception {
        String one = official.submitted(world.home.cell().id(), "PROVINCE");
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        List<Response> answers = Together.call(() -> merge(one, other), () -> merge(other, one));
        assertEquals(List.of(200, 400), statuses(answers));
        assertEquals(
                List.of("CLOSED", "SUBMITTED"),
                Stream.of(one, other)
                        .map(id -> organizer.get("/" + id).extract().<String>path("row.state"))
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("S0-50: what the desk settled by itself has no answer to be disputed, and that is said")
    void nothingToDispute() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(id, "settlement", Map.of("outcome", "EXPLAINED", "result", "Đã trả lời tại hội nghị"))
                .statusCode(200);
        ProposalCalls.as("commune-committee", world.home.commune().code())
                .act(id, "dispute", ProposalCalls.reason("Chưa đúng"))
                .statusCode(409)
                .body("code", is("proposal.now.CLOSED"));
    }

    @RepeatedTest(5)
    @DisplayName("S0-35: nothing is merged into what is being closed")
    void mergedIntoWhatIsBeingClosed() throws Exception {
        String one = official.submitted(world.home.cell().id(), "PROVINCE");
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        List<Response> answers = Together.call(
                () -> merge(one, other),
                () -> organizer
                        .act(other, 1, "non-forwarding", ProposalCalls.reason("Đã có kế hoạch"))
                        .extract()
                        .response());
        answers.getLast().then().statusCode(200);
        String merged = answers.getFirst().statusCode() == 200 ? "CLOSED" : "SUBMITTED";
        organizer.get("/" + one).body("row.state", is(merged));
        answers.getFirst().then().statusCode(merged.equals("CLOSED") ? 200 : 400);
    }

    @Test
    @DisplayName("S0-49: an answer reaches nobody before the day on which it was signed, nor later than now")
    void delivered() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        refused(id, "-1000000-01-01T00:00:00Z", "json.badValue");
        refused(id, "+999999999-12-31T23:59:59Z", "json.badValue");
        refused(id, "0001-01-01T00:00:00Z", "json.badValue");
        refused(id, "2026-10-13T16:59:59Z", "proposal.deliveredBefore");
        refused(id, "2026-10-16T00:00:00Z", "proposal.deliveredLater");
        agency.act(id, "deliveries", at("2026-10-13T17:00:00Z"))
                .statusCode(200)
                .body("row.reached", is(List.of("LOCALITY")));
    }

    @Test
    @DisplayName("S0-23: the slips of a desk begin anew at midnight of the new year in Hà Nội, and so does its month")
    void turnOfTheYear() {
        String last = sentOn(Instant.parse("2026-12-31T16:59:59Z"));
        String first = sentOn(Instant.parse("2026-12-31T17:00:00Z"));
        slip(last, "2026-12-31");
        slip(first, "2027-01-01");
        assertEquals(List.of("2026-12", "2027-01"), months(""));
        assertEquals(List.of("2026-12"), months("&asOf=2026-12-31"));
        organizer.get("?from=2027-01-01&to=2027-01-01").body("items.id", is(List.of(first)));
        organizer.get("?from=2026-12-31&to=2026-12-31").body("items.id", is(List.of(last)));
    }

    @Test
    void aPartThatIsMissingIsNamedByItsPlace() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(id, "split", body("parts", Arrays.asList(null, null), "reason", "Hai việc"))
                .statusCode(400)
                .body("violations.field", is(List.of("parts[0]", "parts[1]")));
    }

    private String sentOn(Instant moment) {
        TestClock.set(moment);
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        return id;
    }

    /** The first of its year; twenty working days, without those of the new year's day, of Saturdays and Sundays. */
    private void slip(String id, String day) {
        organizer
                .get("/" + id)
                .body("referrals[0].slip.number", is(1))
                .body("referrals[0].referredOn", is(day))
                .body("referrals[0].dueOn", is("2027-01-29"));
    }

    private List<String> months(String asOf) {
        return given()
                .auth()
                .oauth2(organizer.token())
                .get("/api/v1/proposal-figures?by=MONTH" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("key")
                .stream()
                .sorted()
                .toList();
    }

    private void refused(String id, String moment, String code) {
        agency.act(id, "deliveries", at(moment))
                .statusCode(400)
                .body("violations.field", is(List.of("deliveredAt")))
                .body("violations[0].code", is(code));
    }

    private static Map<String, Object> at(String moment) {
        Map<String, Object> delivery = delivery("LOCALITY");
        delivery.put("deliveredAt", moment);
        return delivery;
    }

    private Response merge(String one, String into) {
        return organizer
                .act(one, 1, "merge", body("intoId", into, "reason", "Cùng một cây cầu"))
                .extract()
                .response();
    }
}
