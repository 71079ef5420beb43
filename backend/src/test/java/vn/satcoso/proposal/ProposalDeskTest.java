package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** At which desk a matter lies: always one that sees it and can send it on. */
@ApiTest
class ProposalDeskTest extends ProposalStory {
    @Test
    @DisplayName("S0-22: what an official from another district writes lies at the lowest desk over both")
    void authorFromElsewhere() {
        world.assignment(
                world.nextDistrict.official(),
                world.home.cell(),
                World.QUOTA_REGULATION,
                LocalDate.of(2026, 1, 1),
                null);
        String id = ProposalCalls.official(world.nextDistrict.officialCode())
                .submitted(world.home.cell().id(), null);
        organizer.get("?show=MY_DESK").body("items.id", contains(id));
        organizer.get("/" + id).body("actions", hasItem("refer"));
    }

    @Test
    @DisplayName("S0-36: returned, and handed in again for another level, it lies at that level's desk")
    void anotherLevelAfterItsReturn() {
        ProposalCalls commune =
                ProposalCalls.as("commune-committee", world.home.commune().code());
        String id = official.submitted(world.home.cell().id(), "COMMUNE");
        int version = commune.act(id, "return", body("fields", List.of("PLACE"), "note", "Cầu nào?"))
                .statusCode(200)
                .extract()
                .path("version");
        official.update(id, version, body("competence", "PROVINCE", "content", clear("PROPOSAL")))
                .statusCode(200);
        official.act(id, "submission", null)
                .body("row.desk.id", is(world.province.id().toString()));
        commune.get("?show=MY_DESK").body("total", is(0));
    }

    @Test
    @DisplayName("S0-23: the desk at which a part of a split matter comes to lie is told")
    void aPartForAnotherDesk() {
        ProposalCalls district = ProposalCalls.as("district-organizer", world.district.code());
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer
                .act(
                        id,
                        "split",
                        body(
                                "parts",
                                List.of(
                                        body("content", clear("DIFFICULTY"), "competence", "DISTRICT"),
                                        body("content", clear("PROPOSAL"), "competence", "PROVINCE")),
                                "reason",
                                "Hai việc"))
                .statusCode(200);
        district.notices().body("items.kind", contains("proposal.submit"));
    }

    @Test
    @DisplayName("S0-23: two matters are linked once, from whichever side and however often it is said")
    void linkedOnce() {
        String one = official.submitted(world.home.cell().id(), "PROVINCE");
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        for (String[] pair : new String[][] {{one, other}, {one, other}, {other, one}}) {
            organizer.act(pair[0], "links", body("otherId", pair[1])).statusCode(200);
        }
        organizer.get("/" + one).body("related.id", contains(other));
        organizer.get("/" + other).body("related.id", contains(one));
        assertEquals(
                "1",
                world.one(
                        "select count(*) from audit_event where action = 'proposal.link' "
                                + "and object_id in (cast(? as uuid), cast(? as uuid))",
                        one,
                        other));
    }

    @Test
    @DisplayName("S0-23: of two that were linked before they were merged the page says that they were merged")
    void linkedThenMerged() {
        String one = official.submitted(world.home.cell().id(), "PROVINCE");
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(one, "links", body("otherId", other)).statusCode(200);
        organizer
                .act(one, "merge", body("intoId", other, "reason", "Cùng một cây cầu"))
                .statusCode(200)
                .body("related.relation", contains("MERGED_INTO"));
        organizer.get("/" + other).body("related.relation", contains("MERGED_FROM"));
    }

    @Test
    @DisplayName(
            "S0-14, S1-16: what an agency answers while it waits for what it asked is not late by the days it waited")
    void answeredWhileItWaits() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).body("row.dueOn", is("2026-11-12"));
        agency.act(id, "acceptance", null).statusCode(200);
        TestClock.set(LocalDate.of(2026, 11, 10));
        agency.act(id, "question", body("text", "Cầu dài bao nhiêu mét?")).statusCode(200);
        TestClock.set(LocalDate.of(2026, 11, 17));
        agency.answers(id, answer("RESOLVED"))
                .statusCode(200)
                .body("row.dueOn", is("2026-11-19"))
                .body("referrals[0].dueOn", is("2026-11-19"));
        agency.get("?measure=ON_TIME&asOf=2026-11-17").body("items.id", contains(id));
        agency.get("?measure=LATE&asOf=2026-11-17").body("total", is(0));
    }
}
