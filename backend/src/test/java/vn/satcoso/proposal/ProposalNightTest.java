package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.referral;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** What happens by rule: the ladder, rung after rung, each told once; silence agrees and says so. */
@ApiTest
class ProposalNightTest extends ProposalStory {
    @Inject
    ProposalNightService nights;

    @Test
    @DisplayName(
            "S0-14, S2-27: told three working days before, on the day, five and ten after; each rung once, by the rows")
    void ladder() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).body("row.dueOn", is("2026-11-12"));
        agency.act(id, "acceptance", null).statusCode(200);
        night("2026-11-08", id);
        agency.get("/" + id)
                .body("comingStep.days", is(-3))
                .body("comingStep.on", is("2026-11-09"))
                .body("comingStep.told", contains(agencyName()));
        night("2026-11-09", id, -3);
        night("2026-11-09", id, -3);
        night("2026-11-12", id, -3, 0);
        night("2026-11-19", id, -3, 0, 5);
        agency.get("/" + id)
                .body("row.escalated", is(true))
                .body("comingStep.days", is(10))
                .body("comingStep.on", is("2026-11-26"));
        night("2026-11-30", id, -3, 0, 5, 10);
        night("2026-12-30", id, -3, 0, 5, 10);
        String province = "Đơn vị " + world.province.code();
        agency.get("/" + id)
                .body("comingStep", nullValue())
                .body("escalations[0].told", contains(agencyName()))
                .body(
                        "escalations[3].told",
                        contains(agencyName(), "Ban Tổ chức " + province, "Thường trực " + province));
        agency.get("?show=MY_AGENCY").body("items[0].escalated", is(true));
        official.get("/" + id + "/history")
                .body(
                        "items.action[0..3]",
                        contains("proposal.escalate", "proposal.escalate", "proposal.fallDue", "proposal.remind"))
                .body("items[0].actorName", is("Hệ thống"))
                .body("items[0].changes.find { it.field == 'daysLate' }.after", is("10"))
                .body(
                        "items[0].changes.find { it.field == 'told' }.after",
                        is(agencyName() + "; Ban Tổ chức " + province + "; Thường trực " + province));
        assertEquals("3", told(id, "province-organizer"), "who is both desk and organizer is told once");
        assertEquals(
                "4",
                world.one(
                        "select count(*) from notice where object_id = cast(? as uuid) and kind like 'proposal.due%' "
                                + "and role = 'agency'",
                        id));
        assertEquals(
                "1",
                world.one(
                        "select count(*) from notice where object_id = cast(? as uuid) and kind = 'proposal.due' "
                                + "and role = 'province-standing'",
                        id));
    }

    private String agencyName() {
        return "Đơn vị " + world.agency.code();
    }

    private String told(String id, String role) {
        return world.one(
                "select count(*) from notice where object_id = cast(? as uuid) and kind = 'proposal.due' and role = ?",
                id,
                role);
    }

    @Test
    @DisplayName(
            "S0-48: silence of the place of origin for ten working days agrees, and the history says that it was the rule")
    void silence() {
        String id = answeredAndDelivered();
        night("2026-10-29", id);
        official.get("/" + id).body("row.state", is("ANSWERED"));
        night("2026-10-30", id);
        official.get("/" + id)
                .body("row.closure", is("SILENT"))
                .body("answers[0].verdict", is("SILENT"))
                .body("answers[0].verdictBy", is("Hệ thống"))
                .body("answers[0].verdictNote", containsString("29/10/2026"));
        official.get("/" + id + "/history")
                .body("items[0].action", is("proposal.lapse"))
                .body("items[0].actorName", is("Hệ thống"));
    }

    @Test
    @DisplayName("S0-14: a matter that cannot be dealt with at night holds up no other")
    void oneFails() {
        String broken = answeredAndDelivered();
        String other = answeredAndDelivered();
        world.run("update proposal set reached = '{}' where id = cast(? as uuid)", broken);
        night("2026-10-30", other);
        official.get("/" + broken).body("row.state", is("ANSWERED"));
        official.get("/" + other).body("row.closure", is("SILENT"));
        world.run(
                "update proposal set reached = '{LOCALITY,OFFICIAL,STANDING_COMMITTEE}' where id = cast(? as uuid)",
                broken);
        night("2026-10-31", broken);
        official.get("/" + broken).body("row.closure", is("SILENT"));
    }

    private String answeredAndDelivered() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        agency.answers(id, answer("RESOLVED")).statusCode(200);
        for (String recipient : List.of("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE")) {
            agency.act(id, "deliveries", delivery(recipient)).statusCode(200);
        }
        return id;
    }

    private void night(String day, String id, Integer... rungs) {
        TestClock.set(LocalDate.parse(day));
        nights.night();
        agency.get("/" + id)
                .statusCode(200)
                .body("escalations.days", rungs.length == 0 ? is(List.of()) : contains(rungs));
    }
}
