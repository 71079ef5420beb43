package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** S0-14: a desk has its own time, as the agencies have theirs; the day is 15/10/2026, a Thursday. */
@ApiTest
class DeskClockTest extends ProposalStory {
    @Inject
    ProposalNightService nights;

    ProposalCalls commune;
    ProposalCalls standing;

    @BeforeEach
    void seats() {
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
        standing = ProposalCalls.as("province-standing", world.province.code());
    }

    @Test
    @DisplayName(
            "ten working days at a commune, five at the district and the province; anew at each desk, none at the author")
    void untilWhen() {
        String id = official.submitted(world.home.cell().id(), "COMMUNE");
        commune.get("/" + id).body("row.dueOn", is("2026-10-29")).body("row.daysLate", nullValue());
        commune.act(id, "return", body("fields", List.of("PLACE"), "note", "Cầu nào?"))
                .body("row.dueOn", nullValue());
        TestClock.set(LocalDate.parse("2026-10-20"));
        official.act(id, "submission", null).body("row.dueOn", is("2026-11-03"));
        commune.act(id, "competence", body("competence", "DISTRICT", "reason", "Vượt thẩm quyền xã"))
                .statusCode(200)
                .body("row.dueOn", is("2026-10-27"));
        String other = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.get("/" + other).body("row.dueOn", is("2026-10-27"));
        organizer.act(other, "referral", referral(world.agency.id())).body("row.dueOn", is("2026-11-17"));
        TestClock.set(LocalDate.parse("2026-10-22"));
        agency.act(other, "decline", body("reason", "Không thuộc", "suggestedName", "UBND huyện"))
                .statusCode(200);
        organizer.get("/" + other).body("row.state", is("DECLINED")).body("row.dueOn", is("2026-10-29"));
    }

    @Test
    @DisplayName("what nobody can resolve is the desk's again, with its time; silence brings it there too")
    void unresolved() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        agency.answers(id, answer("UNRESOLVABLE")).statusCode(200);
        for (String recipient : List.of("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE")) {
            agency.act(id, "deliveries", delivery(recipient)).statusCode(200);
        }
        night("2026-10-30");
        organizer.get("/" + id).body("row.state", is("UNRESOLVED")).body("row.dueOn", is("2026-11-06"));
    }

    @Test
    @DisplayName("overdue from the day after: in its list, on the first page, in the numbers; settled it is no more")
    void overdue() {
        String id = official.submitted(world.home.cell().id(), "COMMUNE");
        TestClock.set(LocalDate.parse("2026-10-29"));
        commune.get("?show=LATE_AT_DESK").body("total", is(0));
        commune.get("?show=MY_DESK&state=SUBMITTED&overdue=false").body("items.id", contains(id));
        TestClock.set(LocalDate.parse("2026-10-30"));
        commune.get("?show=LATE_AT_DESK").body("items.id", contains(id)).body("items[0].daysLate", is(1));
        commune.get("?show=LATE_WITH_AGENCY").body("total", is(0));
        commune.get("/summary?show=MY_DESK").body("overdue", contains(1));
        organizer.get("?show=LATE_AT_DESK").body("total", is(0));
        String unit = "&unitId=" + world.home.commune().id();
        Api.as("province-organizer", world.province.code())
                .get("/proposal-figures?by=KIND" + unit)
                .body("deskLate", contains(1))
                .body("late", contains(0))
                .body("onTimeShare", contains(nullValue()));
        organizer.get("?measure=DESK_LATE" + unit).body("items.id", contains(id));
        organizer.get("?measure=DESK_LATE&asOf=2026-10-29" + unit).body("total", is(0));
        commune.act(id, "settlement", body("outcome", "RESOLVED", "result", "Đã thay ván mặt cầu"))
                .statusCode(200)
                .body("row.daysLate", nullValue());
        commune.get("?show=LATE_AT_DESK").body("total", is(0));
        organizer.get("?measure=DESK_LATE" + unit).body("total", is(0));
    }

    @Test
    @DisplayName(
            "the desk is told three days before and on the day, Ban Tổ chức five days after, the Standing Body ten after")
    void ladder() {
        String id = official.submitted(world.home.cell().id(), "COMMUNE");
        String desk = "Đơn vị " + world.home.commune().code();
        String province = "Đơn vị " + world.province.code();
        commune.get("/" + id)
                .body("comingStep.days", is(-3))
                .body("comingStep.on", is("2026-10-26"))
                .body("comingStep.told", contains(desk));
        for (String day : List.of("2026-10-26", "2026-10-29", "2026-11-05", "2026-11-12", "2026-11-13")) {
            night(day);
        }
        commune.get("/" + id)
                .body("escalations.days", contains(-3, 0, 5, 10))
                .body("escalations[0].told", contains(desk))
                .body("escalations[1].told", contains(desk))
                .body("escalations[2].told", contains(desk, "Ban Tổ chức " + province))
                .body("escalations[3].told", contains(desk, "Ban Tổ chức " + province, "Thường trực " + province))
                .body("row.escalated", is(true));
        assertEquals("4", told(id, "commune-committee"));
        assertEquals("2", told(id, "province-organizer"));
        assertEquals("1", told(id, "province-standing"));
        assertEquals("0", told(id, "agency"));
    }

    @Test
    @DisplayName("the Standing Body sees what is ten working days overdue, at a desk or with an agency, to the day")
    void longLate() {
        String lying = official.submitted(world.home.cell().id(), "COMMUNE");
        String referred = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(referred, "referral", referral(world.agency.id())).body("row.dueOn", is("2026-11-12"));
        TestClock.set(LocalDate.parse("2026-11-11"));
        standing.get("?show=LONG_LATE").body("total", is(0));
        TestClock.set(LocalDate.parse("2026-11-12"));
        standing.get("?show=LONG_LATE").body("items.id", contains(lying));
        TestClock.set(LocalDate.parse("2026-11-25"));
        standing.get("?show=LONG_LATE").body("items.id", contains(lying));
        TestClock.set(LocalDate.parse("2026-11-28"));
        standing.get("?show=LONG_LATE&sort=dueOn").body("items.id", contains(lying, referred));
        organizer.get("?show=LONG_LATE").body("total", is(0));
        agency.act(referred, "acceptance", null).statusCode(200);
        agency.answers(referred, answer("RESOLVED")).statusCode(200);
        standing.get("?show=LONG_LATE").body("items.id", contains(lying));
    }

    @Test
    @DisplayName("S0-24: a direct matter waits two working days for the word of the Standing Body, which is told")
    void direct() {
        String id = handedIn();
        standing.get("/" + id)
                .body("row.dueOn", is("2026-10-19"))
                .body("comingStep.told", contains("Thường trực Đơn vị " + world.province.code()));
        night("2026-10-20");
        assertEquals(
                "1",
                world.one(
                        "select count(*) from notice where object_id = cast(? as uuid) "
                                + "and kind = 'proposal.direct.desk.due' and role = 'province-standing'",
                        id));
        standing.get("/" + id).body("row.daysLate", is(1));
    }

    @Test
    @DisplayName(
            "S0-24, S0-26: after an interim answer to a direct matter the agency works on, until what the Standing Body gave it")
    void interim() {
        String id = handedIn();
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"))
                .statusCode(200);
        String hour = standing.get("/" + id).extract().path("row.dueAt");
        var interim = answer("IN_PROGRESS");
        interim.put("nextOn", "2026-12-23");
        agency.answers(id, interim)
                .statusCode(200)
                .body("row.state", is("ACCEPTED"))
                .body("row.dueOn", is("2026-10-17"))
                .body("row.dueAt", is(hour));
        TestClock.set(LocalDate.parse("2026-10-18"));
        agency.get("/" + id).body("row.daysLate", is(1)).body("answers", hasSize(1));
        agency.answers(id, answer("RESOLVED")).statusCode(200).body("row.state", is("ANSWERED"));
        standing.get("/" + id).body("answers", hasSize(2));
    }

    private String handedIn() {
        String id = official.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", ProposalCalls.direct());
        official.act(id, "submission", null).statusCode(200);
        return id;
    }

    private String told(String id, String role) {
        return world.one(
                "select count(*) from notice where object_id = cast(? as uuid) and kind like 'proposal.desk.due%' "
                        + "and role = ?",
                id, role);
    }

    private void night(String day) {
        TestClock.set(LocalDate.parse(day));
        nights.night();
    }
}
