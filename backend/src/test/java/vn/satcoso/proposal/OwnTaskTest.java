package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.reason;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

/** S0-27: an official takes a matter within his own competence or sector as his and settles it; the desk knows. */
@ApiTest
class OwnTaskTest extends ProposalStory {
    private static final Map<String, Object> SETTLED = Map.of("outcome", "RESOLVED", "result", "Đã thay ván mặt cầu");

    private ProposalCalls commune;
    private ProposalCalls district;
    private UUID cell;

    @BeforeEach
    void desks() {
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
        district = ProposalCalls.as("district-organizer", world.district.code());
        cell = world.home.cell().id();
        commune.unread();
        district.unread();
        official.unread();
    }

    @Test
    @DisplayName(
            "S0-27: what he sent as within his own competence he takes up at the desk, and settles with its result")
    void ofOwnCompetence() {
        String id = official.submitted(cell, "INDIVIDUAL");
        official.get("?show=TO_TAKE_UP").body("items.id", contains(id));
        official.get("/" + id).body("actions", hasItem("takeUp")).body("actions", not(hasItem("settle")));
        official.act(id, "settlement", SETTLED).statusCode(403);
        district.act(id, "take-up", null).statusCode(403);
        official.act(id, "take-up", null)
                .statusCode(200)
                .body("row.state", is("SUBMITTED"))
                .body("row.owner.code", is(world.home.officialCode()))
                .body("actions", hasItems("settle", "handBack"))
                .body("actions", not(hasItem("takeUp")));
        official.get("?show=TO_TAKE_UP").body("items", empty());
        official.get("?show=TAKEN_UP").body("items.id", contains(id));
        district.notices().body("items[0].kind", is("proposal.takeUp"));
        district.get("/" + id)
                .body("row.owner.code", is(world.home.officialCode()))
                .body("actions", hasItems("refer", "settle", "handBack"));
        official.act(id, "settlement", SETTLED)
                .statusCode(200)
                .body("row.closure", is("SETTLED"))
                .body("row.owner.code", is(world.home.officialCode()))
                .body("result", is("Đã thay ván mặt cầu"))
                .body("actions", not(hasItem("handBack")));
        official.get("?show=TAKEN_UP").body("items", empty());
        district.notices().body("items[0].kind", is("proposal.settle"));
        district.get("/" + id + "/history")
                .body("items.action", hasItems("proposal.takeUp", "proposal.settle"))
                .body("items.find { it.action == 'proposal.takeUp' }.changes.field", contains("owner"));
    }

    @Test
    @DisplayName("S0-27: of a sector of his he takes up what others sent, where he is assigned, and nobody after him")
    void ofOwnSector() {
        String id = commune.submitted(cell, "COMMUNE");
        official.get("/" + id).body("actions", not(hasItem("takeUp")));
        official.act(id, "take-up", null).statusCode(403);
        sectors(world.home, "{LAND,INFRASTRUCTURE}");
        sectors(world.nextCell, "{INFRASTRUCTURE}");
        ProposalCalls neighbour = ProposalCalls.official(world.nextCell.officialCode());
        neighbour.get("?show=TO_TAKE_UP").body("items", empty());
        neighbour.act(id, 1, "take-up", null).statusCode(404);
        world.assignment(
                world.nextCell.official(), world.home.cell(), World.QUOTA_REGULATION, LocalDate.of(2026, 1, 1), null);
        neighbour.get("?show=TO_TAKE_UP").body("items.id", contains(id));
        official.get("?show=TO_TAKE_UP").body("items.id", contains(id));
        official.act(id, "take-up", null).statusCode(200);
        commune.notices().body("items[0].kind", is("proposal.takeUp"));
        neighbour.get("?show=TO_TAKE_UP").body("items", empty());
        neighbour.act(id, 1, "take-up", null).statusCode(412);
        neighbour.act(id, "take-up", null).statusCode(409).body("code", is("proposal.taken"));
        neighbour.act(id, "hand-back", reason("Để tôi làm")).statusCode(403);
        neighbour.act(id, "settlement", SETTLED).statusCode(403);
    }

    @Test
    @DisplayName("S0-27: he leaves it to the desk again and says why; the desk may give it another way all the same")
    void backToTheDesk() {
        String id = official.submitted(cell, "INDIVIDUAL");
        official.act(id, "hand-back", reason("Vượt quyền")).statusCode(403);
        district.act(id, "hand-back", reason("Chưa ai nhận")).statusCode(409).body("code", is("proposal.notTaken"));
        official.act(id, "take-up", null).statusCode(200);
        official.act(id, "hand-back", Map.of()).statusCode(400);
        official.act(id, "hand-back", reason("Vượt quyền của tôi"))
                .statusCode(200)
                .body("row.state", is("SUBMITTED"))
                .body("row.owner", nullValue())
                .body("actions", hasItem("takeUp"));
        district.notices().body("items[0].kind", is("proposal.handBack"));
        official.act(id, "take-up", null).statusCode(200);
        district.act(id, "hand-back", reason("Đồng chí đi học dài ngày")).statusCode(200);
        official.notices().body("items[0].kind", is("proposal.handBack"));
        official.act(id, "take-up", null).statusCode(200);
        district.act(id, "referral", referral(world.agency.id()))
                .statusCode(200)
                .body("row.owner", nullValue());
        official.notices().body("items[0].kind", is("proposal.refer"));
        official.act(id, "settlement", SETTLED).statusCode(409);
        agency.act(id, "decline", body("reason", "Việc của huyện", "suggestedName", "UBND huyện"))
                .statusCode(200);
        official.get("?show=TO_TAKE_UP").body("items.id", contains(id));
        official.act(id, "take-up", null).statusCode(200);
        district.act(id, "settlement", SETTLED).statusCode(200).body("row.owner", nullValue());
    }

    @Test
    @DisplayName("S0-27: a matter of the team is taken by its author while he is of a team of the place")
    void ofTheTeam() {
        String id = official.submitted(cell, "TEAM");
        official.get("?show=TO_TAKE_UP").body("items", empty());
        official.act(id, "take-up", null).statusCode(403);
        UUID team = UUID.randomUUID();
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, 'Tổ số 1', ?, ?, '1-QĐ', date '2026-01-01', date '2026-01-01')",
                team,
                world.district.id(),
                World.QUOTA_REGULATION);
        world.run(
                "insert into team_area values (?, ?)",
                team,
                world.home.commune().id());
        world.run(
                "insert into team_member (id, team_id, official_id, category, valid_from) "
                        + "values (new_id(), ?, ?, 'MEMBER', date '2026-01-01')",
                team,
                world.home.official());
        official.get("?show=TO_TAKE_UP").body("items.id", contains(id));
        official.get("/" + id).body("actions", hasItem("takeUp"));
        world.run("update team_member set valid_to = date '2026-10-14' where team_id = ?", team);
        official.get("?show=TO_TAKE_UP").body("items", empty());
        official.get("/" + id).body("actions", not(hasItem("takeUp")));
    }

    @Test
    @DisplayName(
            "S0-24, S0-27: of a sector of his, a direct matter, a draft and what lies elsewhere stay unseen and untaken")
    void unseen() {
        sectors(world.home, "{INFRASTRUCTURE}");
        ProposalCalls neighbour = ProposalCalls.official(world.nextCell.officialCode());
        world.assignment(
                world.nextCell.official(), world.home.cell(), World.QUOTA_REGULATION, LocalDate.of(2026, 1, 1), null);
        String confided = neighbour.drafted(cell, "DIRECT", "PROVINCE", direct());
        neighbour.act(confided, 0, "submission", null).statusCode(200);
        String draft = neighbour.drafted(cell, "UP", "INDIVIDUAL", clear("PROPOSAL"));
        String elsewhere = neighbour.submitted(world.nextCell.cell().id(), "PROVINCE");
        official.act(confided, 1, "take-up", null).statusCode(404);
        official.act(draft, 0, "take-up", null).statusCode(404);
        official.act(elsewhere, 1, "take-up", null).statusCode(404);
        official.act(confided, 1, "hand-back", reason("Không")).statusCode(404);
        official.get("?show=TO_TAKE_UP").body("items", empty());
        organizer.get("?show=TO_TAKE_UP").body("items", empty());
        neighbour.get("/" + confided).body("actions", not(hasItem("takeUp")));
    }

    private void sectors(World.Branch branch, String sectors) {
        world.run("update official set sectors = cast(? as text[]) where id = ?", sectors, branch.official());
    }
}
