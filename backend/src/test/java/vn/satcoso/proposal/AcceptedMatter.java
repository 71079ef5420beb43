package vn.satcoso.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.referral;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.MailServer;
import vn.satcoso.support.MailServer.Received;
import vn.satcoso.support.World;

/** A matter that an agency has accepted, of an official of its own, and the number that the answer to it bears. */
record AcceptedMatter(World world, String id, int version, String official, String number, UUID paper) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** State, referral, answers, steps, events of the trail, notices: all of an answer, or nothing of it. */
    private static final String TRACE = """
            select concat_ws(' ', p.state, (select r.state from proposal_referral r where r.proposal_id = p.id),
                (select count(*) from proposal_answer x where x.proposal_id = p.id),
                (select count(*) from proposal_step x where x.proposal_id = p.id and x.act = 'ANSWER'),
                (select count(*) from audit_event x where x.object_id = p.id and x.action = 'proposal.answer'),
                (select count(*) from notice x where x.object_id = p.id and x.kind = 'proposal.answer'))
            from proposal p where p.id = cast(? as uuid)""";

    private static final String WHOLE = "ANSWERED ANSWERED 1 1 1 5";
    private static final String NOTHING = "ACCEPTED ACCEPTED 0 0 0 0";

    static AcceptedMatter of(World world, int n) {
        UUID cell = world.home.cell().id();
        String id = UUID.randomUUID().toString();
        String official = world.code("CB-" + n);
        world.run(
                "insert into official (id, code, full_name, unit_id) values (cast(? as uuid), ?, ?, ?)",
                id,
                official,
                "Lò Văn " + n,
                cell);
        world.run(
                "insert into assignment (id, official_id, unit_id, regulation_id, valid_from, decision_number, decision_date) "
                        + "values (new_id(), cast(? as uuid), ?, ?, date '2026-01-01', '15-QĐ/TU', date '2026-01-05')",
                id,
                cell,
                World.QUOTA_REGULATION);
        ProposalCalls author = ProposalCalls.official(official);
        ProposalCalls organizer = ProposalCalls.as("province-organizer", world.province.code());
        String matter = author.drafted(cell, "UP", "PROVINCE", clear("PROPOSAL"));
        int version = version(author, matter, 0, "submission", null);
        version = version(organizer, matter, version, "referral", referral(world.agency.id()));
        version = version(agency(world), matter, version, "acceptance", null);
        UUID paper = world.paper("agency-" + world.agency.code());
        return new AcceptedMatter(world, matter, version, official, n + "/SXD-QLHT", paper);
    }

    /** Sends the answer; the status that came back, 0 when none did. */
    int answered() {
        Map<String, Object> body = answer("RESOLVED");
        body.put("number", number);
        body.put("attachmentIds", List.of(paper));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + RestAssured.port + ProposalCalls.PROPOSALS + "/" + id + "/answer"))
                    .header("Authorization", "Bearer " + agency(world).token())
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException killed) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the whole answer is kept; fails when a part of it is. */
    boolean kept() {
        String trace = world.one(TRACE, id);
        if (!trace.equals(NOTHING)) {
            assertEquals(WHOLE, trace, number);
        }
        return trace.equals(WHOLE);
    }

    void showsItsAnswer() {
        author().get("/" + id)
                .statusCode(200)
                .body("row.state", equalTo("ANSWERED"))
                .body("answers.text.number", equalTo(List.of(number)));
    }

    void tellsItsAuthorOnce() {
        RestAssured.given()
                .auth()
                .oauth2(author().token())
                .get("/api/v1/notices?size=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.text.contains('" + number + "') }", hasSize(1));
    }

    /** How often the author's only mail came; it tells of the answer once. */
    int copiesOfTheMail() {
        List<Received> mails = MailServer.receivedBy(official.toLowerCase() + "@thu.example");
        assertEquals(
                1,
                mails.stream().map(mail -> mail.header("Message-ID")).distinct().count(),
                official);
        String text = mails.getFirst().part(0);
        assertEquals(2, text.split(number, -1).length, text);
        return mails.size();
    }

    private ProposalCalls author() {
        return ProposalCalls.official(official);
    }

    private static ProposalCalls agency(World world) {
        return ProposalCalls.as("agency", world.agency.code());
    }

    private static int version(ProposalCalls person, String id, int version, String act, Object body) {
        return person.act(id, version, act, body).statusCode(200).extract().path("version");
    }
}
