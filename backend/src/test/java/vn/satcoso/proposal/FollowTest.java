package vn.satcoso.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.reason;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Whoever sees a matter may follow it: he is told of what is done, and never of what he may not see. */
@ApiTest
class FollowTest {
    @Inject
    DataSource database;

    @Inject
    ProposalNightService nights;

    World world;
    ProposalCalls author;
    ProposalCalls organizer;
    ProposalCalls official;

    @BeforeEach
    void place() {
        world = new World(database);
        author = ProposalCalls.as("commune-committee", world.home.commune().code());
        organizer = ProposalCalls.as("province-organizer", world.province.code());
        official = ProposalCalls.official(world.home.officialCode());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("followed twice is followed once; it is listed, told of, and left again")
    void followed() {
        String id = author.submitted(world.home.cell().id(), "PROVINCE");
        official.get("/" + id).body("actions", hasItem("follow"));
        official.get("?show=FOLLOWED").body("total", is(0));
        official.follow(id)
                .statusCode(200)
                .body("actions", hasItem("unfollow"))
                .body("actions", not(hasItem("follow")));
        official.follow(id).statusCode(200);
        official.get("?show=FOLLOWED").body("total", is(1));
        assertEquals(List.of("follow"), events());
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of("proposal.refer"), told(official, id));
        official.unfollow(id).statusCode(200).body("actions", hasItem("follow"));
        official.unfollow(id).statusCode(200);
        official.get("?show=FOLLOWED").body("total", is(0));
        organizer
                .act(id, "referral", body("leadId", world.agency.id(), "coordinatorIds", List.of(), "note", "Gấp"))
                .statusCode(200);
        assertEquals(1, told(official, id).size());
        assertEquals(List.of("follow", "unfollow"), events());
    }

    @Test
    @DisplayName(
            "the secretary of the cell where it arises is told as its commune is, of a matter of another cell he is not")
    void secretaryOfTheCell() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        ProposalCalls secretary =
                ProposalCalls.as("cell-secretary", world.home.cell().code());
        ProposalCalls other =
                ProposalCalls.as("cell-secretary", world.nextCell.cell().code());
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of("proposal.refer", "proposal.submit"), told(secretary, id));
        assertEquals(told(author, id), told(secretary, id));
        assertEquals(List.of(), told(other, id));
        secretary.follow(id).statusCode(200);
        ProposalCalls.as("agency", world.agency.code())
                .act(id, "acceptance", null)
                .statusCode(200);
        assertEquals(List.of("proposal.accept", "proposal.refer", "proposal.submit"), told(secretary, id));
    }

    @Test
    @DisplayName("one person is told, not whoever sits beside him, and he no longer once he does not see it")
    void onlyWhoSees() {
        String id = author.submitted(world.home.cell().id(), "PROVINCE");
        ProposalCalls one = inspector("one");
        ProposalCalls other = inspector("other");
        one.follow(id).statusCode(200);
        official.follow(id).statusCode(200);
        ProposalCalls.official(world.nextCell.officialCode()).follow(id).statusCode(404);
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of("proposal.refer"), told(one, id));
        assertEquals(List.of(), told(other, id));
        world.run("update assignment set valid_to = date '2026-10-14' where official_id = ?", world.home.official());
        ProposalCalls agency = ProposalCalls.as("agency", world.agency.code());
        agency.act(id, "acceptance", null).statusCode(200);
        assertEquals(List.of("proposal.accept", "proposal.refer"), told(one, id));
        assertEquals(List.of("proposal.refer"), told(official, id), "who is no longer assigned there");
        official.get("?show=FOLLOWED").body("total", is(0));
    }

    @Test
    @DisplayName("a reminder goes to those who follow and see it, besides those of the rung")
    void reminded() {
        String id = author.submitted(world.home.cell().id(), "PROVINCE");
        ProposalCalls one = inspector("one");
        one.follow(id).statusCode(200);
        official.follow(id).statusCode(200);
        ProposalCalls agency = ProposalCalls.as("agency", world.agency.code());
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.follow(id).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        world.run("update assignment set valid_to = date '2026-11-01' where official_id = ?", world.home.official());
        TestClock.set(LocalDate.of(2026, 11, 9));
        nights.night();
        assertEquals("proposal.dueSoon", told(one, id).getFirst());
        assertEquals("proposal.dueSoon", told(agency, id).getFirst());
        assertEquals(2, told(agency, id).size(), "the agency, which follows too, is told once");
        assertEquals("proposal.accept", told(official, id).getFirst(), "who no longer sees it");
        one.get("/" + id).body("escalations[0].told.size()", is(1));
    }

    @Test
    @DisplayName("who followed a duplicate follows what it was merged into, and is told which, if he sees that")
    void merged() {
        String gone = author.submitted(world.home.cell().id(), "PROVINCE");
        String kept = ProposalCalls.as(
                        "commune-committee", world.nextCommune.commune().code())
                .submitted(world.nextCommune.cell().id(), "PROVINCE");
        ProposalCalls one = inspector("one");
        one.follow(gone).statusCode(200);
        official.follow(gone).statusCode(200);
        organizer
                .act(gone, "merge", body("intoId", kept, "reason", "Cùng một cây cầu"))
                .statusCode(200);
        assertEquals(List.of(), told(one, gone));
        assertEquals(List.of("proposal.mergedInto"), told(one, kept));
        one.get("?show=FOLLOWED&open=true").body("items.id", is(List.of(kept)));
        assertEquals(List.of("proposal.merge"), told(official, gone), "who does not see the other place");
        assertEquals(List.of(), told(official, kept));
        official.get("?show=FOLLOWED&open=true").body("total", is(0));
        organizer.act(kept, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of("proposal.refer", "proposal.mergedInto"), told(one, kept));
    }

    @Test
    @DisplayName(
            "who moves to another seat follows on from there what he sees from there, and no more what he does not")
    void moved() {
        String id = author.submitted(world.home.cell().id(), "PROVINCE");
        String elsewhere = ProposalCalls.as(
                        "commune-committee", world.nextCommune.commune().code())
                .submitted(world.nextCommune.cell().id(), "PROVINCE");
        String name = "mover-" + world.mark;
        ProposalCalls before = new ProposalCalls(Tokens.of(name, world.province.code(), null, "province-inspector"));
        before.follow(id).statusCode(200);
        before.follow(elsewhere).statusCode(200);
        ProposalCalls after =
                new ProposalCalls(Tokens.of(name, world.home.commune().code(), null, "commune-committee"));
        after.unread();
        after.get("?show=FOLLOWED").body("items.id", is(List.of(id)));
        organizer.act(elsewhere, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of(), told(after, elsewhere));
        assertEquals(List.of(), told(before, elsewhere));
        ProposalCalls third = new ProposalCalls(Tokens.of(name, world.district.code(), null, "district-organizer"));
        third.unread();
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(List.of("proposal.refer"), told(third, id));
        assertEquals(List.of(), told(before, id));
    }

    @Test
    @DisplayName("a direct matter is followed by those who see it, and tells them nothing of what it says")
    void directMatter() {
        ProposalCalls standing = ProposalCalls.as("province-standing", world.province.code());
        ProposalCalls auditor = ProposalCalls.as("auditor", world.province.code());
        String id = official.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        official.act(id, 0, "submission", null).statusCode(200);
        inspector("one").follow(id).statusCode(404);
        author.follow(id).statusCode(404);
        auditor.follow(id).statusCode(200);
        standing.follow(id).statusCode(200);
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"))
                .statusCode(200);
        assertEquals(List.of("proposal.direct.direct"), told(auditor, id));
        auditor.notices().body("items.text", not(hasItem(containsString("Cầu treo"))));
    }

    @Test
    @DisplayName("S0-24: what is no direct matter goes the ordinary way, for a reason that its author is told")
    void madeOrdinary() {
        ProposalCalls standing = ProposalCalls.as("province-standing", world.province.code());
        String id = official.drafted(world.home.cell().id(), "DIRECT", null, direct());
        official.act(id, 0, "submission", null).statusCode(200);
        author.get("/" + id).statusCode(404);
        organizer.act(id, "ordinary-line", reason("Không nóng")).statusCode(403);
        standing.act(id, "ordinary-line", body("reason", "Chưa đến mức nóng", "competence", "COMMUNE"))
                .statusCode(200)
                .body("row.line", is("UP"))
                .body("row.state", is("SUBMITTED"))
                .body("row.desk.id", is(world.home.commune().id().toString()))
                .body("content.grounds", is((Object) null));
        author.get("?show=MY_DESK&state=SUBMITTED").body("items.id", hasItem(id));
        official.notices().body("items[0].text", containsString("Chưa đến mức nóng"));
        standing.act(id, "ordinary-line", reason("Lần nữa")).statusCode(403);
        author.act(id, "settlement", body("outcome", "RESOLVED", "result", "Xã đã sửa"))
                .statusCode(200)
                .body("row.closure", is("SETTLED"));
        author.follow(id).statusCode(409).body("code", is("proposal.now.CLOSED"));
    }

    private ProposalCalls inspector(String name) {
        String username = name + "-" + world.mark;
        return new ProposalCalls(Tokens.of(username, world.province.code(), null, "province-inspector"));
    }

    private static List<String> told(ProposalCalls one, String id) {
        return one.notices().extract().jsonPath().getList("items.findAll { it.link == '/proposals/" + id + "' }.kind");
    }

    /** What the trail has of followers in this world, the oldest first. */
    private List<String> events() {
        String all = world.one(
                "select string_agg(substring(action from 10), ',' order by id) from audit_event"
                        + " where object_type = 'proposalFollowing' and actor_subject = ?",
                "subject-official-" + world.home.officialCode());
        return List.of(all.split(","));
    }
}
