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
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Whoever sees a matter may follow it: he is told of what is done, and never of what he may not see. */
@ApiTest
class FollowTest {
    @Inject
    DataSource database;

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
