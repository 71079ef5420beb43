package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** A commune that ends on 15/10/2026: nothing at its desk is lost, nothing new comes to lie there. */
@ApiTest
class EndedDeskTest extends ProposalStory {
    @Inject
    ProposalNightService nights;

    ProposalCalls district;
    ProposalCalls commune;

    @BeforeEach
    void committees() {
        district = ProposalCalls.as("district-organizer", world.district.code());
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
    }

    @Test
    @DisplayName(
            "what lies there goes to the committee above the day after, with its own time; told, and in the history")
    void moved() {
        String lying = official.submitted(world.home.cell().id(), "COMMUNE");
        String elsewhere = official.submitted(world.home.cell().id(), "PROVINCE");
        String closed = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.act(closed, "non-forwarding", ProposalCalls.reason("Đã có kế hoạch"))
                .statusCode(200);
        end();
        nights.night();
        district.get("?show=MY_DESK").body("total", is(0));
        TestClock.set(LocalDate.parse("2026-10-16"));
        nights.night();
        nights.night();
        district.get("?show=MY_DESK&state=SUBMITTED").body("items.id", contains(lying));
        district.get("/" + lying)
                .body("row.dueOn", is("2026-10-23"))
                .body("actions", hasItem("refer"))
                .body("row.desk.code", is(world.district.code()));
        district.get("/" + lying + "/history")
                .body("items.action", contains("proposal.moveDesk", "proposal.submit", "proposal.create"))
                .body("items[0].reason", containsString("15/10/2026"))
                .body("items[0].actorName", is("Hệ thống"));
        district.notices().body("items.kind", hasItem("proposal.moveDesk"));
        organizer.get("/" + elsewhere).body("row.desk.code", is(world.province.code()));
        organizer
                .get("/" + closed)
                .body("row.desk.code", is(world.home.commune().code()));
        ProposalCalls.as("commune-committee", world.nextCommune.commune().code())
                .get("?show=MY_DESK")
                .body("total", is(0));
        district.act(lying, "referral", referral(world.agency.id())).statusCode(200);
    }

    @Test
    @DisplayName("what is sent after the end, and what a return brings back, lies above at once")
    void sentLater() {
        String returned = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.act(returned, "return", body("fields", List.of("PLACE"), "note", "Cầu nào?"))
                .statusCode(200);
        end();
        TestClock.set(LocalDate.parse("2026-10-16"));
        official.act(returned, "submission", null).body("row.desk.code", is(world.district.code()));
        String fresh = official.submitted(world.home.cell().id(), "COMMUNE");
        official.get("/" + fresh).body("row.desk.code", is(world.district.code()));
        district.get("/" + fresh).body("actions", hasItem("settle"));
        official.get("/" + fresh).body("actions", not(hasItem("settle")));
    }

    private void end() {
        world.run(
                "update unit set valid_to = date '2026-10-15' where id = cast(? as uuid)",
                world.home.commune().id().toString());
    }
}
