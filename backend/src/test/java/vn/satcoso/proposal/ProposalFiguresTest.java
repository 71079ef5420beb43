package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** Each number opens its rows: whatever is counted, of any group, as of any day, the list shows as many (S0-14, S1-16). */
@ApiTest
class ProposalFiguresTest extends ProposalStory {
    private static final String[] DAYS = {"2026-10-15", "2026-11-20", "2026-12-20"};
    private static final Map<ProposalMeasure, String> NUMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry(ProposalMeasure.DIFFICULTIES, "difficulties"),
            Map.entry(ProposalMeasure.PROPOSALS, "proposals"),
            Map.entry(ProposalMeasure.OPEN, "open"),
            Map.entry(ProposalMeasure.CLOSED, "closed"),
            Map.entry(ProposalMeasure.SETTLED, "settled"),
            Map.entry(ProposalMeasure.NOT_FORWARDED, "notForwarded"),
            Map.entry(ProposalMeasure.CONFIRMED, "confirmed"),
            Map.entry(ProposalMeasure.REOPENED, "reopened"),
            Map.entry(ProposalMeasure.ANSWERED, "answered"),
            Map.entry(ProposalMeasure.ON_TIME, "onTime"),
            Map.entry(ProposalMeasure.LATE, "late"),
            Map.entry(ProposalMeasure.UP_TO_10, "ages.upTo10"),
            Map.entry(ProposalMeasure.UP_TO_20, "ages.upTo20"),
            Map.entry(ProposalMeasure.UP_TO_30, "ages.upTo30"),
            Map.entry(ProposalMeasure.UP_TO_60, "ages.upTo60"),
            Map.entry(ProposalMeasure.OVER_60, "ages.over60")));
    private static final Map<ReferralMeasure, String> DEALINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(ReferralMeasure.REFERRED, "referred"),
            Map.entry(ReferralMeasure.WAITING, "waiting"),
            Map.entry(ReferralMeasure.ACCEPTED, "accepted"),
            Map.entry(ReferralMeasure.DECLINED, "declined"),
            Map.entry(ReferralMeasure.RECALLED, "recalled"),
            Map.entry(ReferralMeasure.ANSWERED, "answered"),
            Map.entry(ReferralMeasure.ON_TIME, "onTime"),
            Map.entry(ReferralMeasure.LATE, "late"),
            Map.entry(ReferralMeasure.OVERDUE, "overdue"),
            Map.entry(ReferralMeasure.DISPUTED, "disputed"),
            Map.entry(ReferralMeasure.EXTENSION_ASKED, "extensionsAsked"),
            Map.entry(ReferralMeasure.EXTENSION_GRANTED, "extensionsGranted")));

    @Test
    @DisplayName("every group, and every number of the agency and of those at none, opens as many rows, on three days")
    void everyNumberOpensItsRows() {
        life();
        Map<String, Object> wrong = new TreeMap<>();
        for (String day : DAYS) {
            for (ProposalGrouping by : ProposalGrouping.values()) {
                JsonPath figures = figures(organizer, "by=" + by + "&asOf=" + day);
                for (int i = 0; i < figures.getInt("size()"); i++) {
                    String key = figures.getString("[" + i + "].key");
                    String group = "?asOf=" + day + "&size=1&by=" + by + (key == null ? "" : "&key=" + key);
                    compare(group, figures.getInt("[" + i + "].count"), wrong);
                    if (by == ProposalGrouping.AGENCY) {
                        String one = "[" + i + "].";
                        NUMBERS.forEach((measure, name) ->
                                compare(group + "&measure=" + measure, figures.getInt(one + name), wrong));
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
        JsonPath all = figures(organizer, "by=AGENCY&asOf=2026-12-20");
        assertEquals(List.of(6, 1), all.getList("count"));
        assertEquals(List.of(3, 0), all.getList("answered"));
        assertEquals(List.of(1, 0), all.getList("reopened"));
        assertEquals(33, all.getInt("[0].reopenedShare"));
    }

    private void compare(String query, int expected, Map<String, Object> wrong) {
        int total = organizer.get(query).statusCode(200).extract().path("total");
        if (total != expected) {
            wrong.put(query, expected + " counted, " + total + " shown");
        }
    }

    @Test
    @DisplayName("what has no competence yet is a group of its own, for each as far as he sees, and opens")
    void ofNone() {
        String id = official.submitted(world.home.cell().id(), null);
        ProposalCalls.official(world.nextCell.officialCode())
                .submitted(world.nextCell.cell().id(), "COMMUNE");
        for (ProposalCalls one : List.of(
                organizer,
                ProposalCalls.as("commune-committee", world.home.commune().code()))) {
            assertEquals(1, figures(one, "by=COMPETENCE").getInt("find { it.key == null }.count"));
            one.get("?by=COMPETENCE").body("items.id", contains(id));
            one.get("/summary?by=COMPETENCE").body("count", is(List.of(1)));
        }
        for (ProposalCalls other : List.of(
                ProposalCalls.as(
                        "commune-committee", world.nextCommune.commune().code()),
                ProposalCalls.as("province-organizer", world.otherProvince.code()),
                agency)) {
            other.get("?by=COMPETENCE").body("total", is(0));
            other.get("?by=AGENCY").body("total", is(0));
        }
        organizer.get("?by=AGENCY").body("total", is(2));
    }

    @Test
    @DisplayName("S1-16: what an agency did, counted by hand on three days; each number opens its rows")
    void agency() {
        life();
        Map<String, String> byDay = Map.of(
                "2026-10-15", "[6, 4, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0]",
                "2026-11-20", "[6, 1, 4, 1, 0, 2, 2, 0, 2, 1, 1, 1]",
                "2026-12-20", "[6, 1, 4, 1, 0, 3, 2, 1, 2, 1, 1, 1]");
        for (String day : DAYS) {
            JsonPath figure = agencyFigure(organizer, world.agency.id(), "?asOf=" + day)
                    .extract()
                    .jsonPath();
            List<Integer> numbers = new ArrayList<>();
            Map<String, Object> wrong = new TreeMap<>();
            DEALINGS.forEach((dealing, name) -> {
                numbers.add(figure.getInt(name));
                String rows = "?asOf=" + day + "&size=1&leadId=" + world.agency.id() + "&dealing=" + dealing;
                compare(rows, figure.getInt(name), wrong);
            });
            assertEquals(Map.of(), wrong);
            assertEquals(byDay.get(day), numbers.toString(), day);
        }
        String period = "?referredFrom=2026-10-16&referredTo=2026-12-31";
        agencyFigure(organizer, world.agency.id(), period).body("referred", is(0));
        organizer.get(period + "&leadId=" + world.agency.id()).body("total", is(0));
    }

    @Test
    @DisplayName("S1-16: an agency sees itself and no other, the district its own, a stranger nothing")
    void whoSeesAgencies() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agencyFigure(agency, world.agency.id(), "").body("referred", is(1)).body("waiting", is(1));
        compared(agency).body("agency.id", is(List.of(world.agency.id().toString())));
        compared(organizer).body("referred", is(List.of(1)));
        compared(ProposalCalls.as("district-organizer", world.district.code())).body("size()", is(0));
        ProposalCalls stranger = ProposalCalls.as("province-organizer", world.otherProvince.code());
        compared(stranger).body("size()", is(0));
        get(stranger, "/api/v1/agency-figures/" + world.agency.id()).statusCode(404);
        get(organizer, "/api/v1/agency-figures/" + world.home.cell().id()).statusCode(404);
        get(organizer, "/api/v1/agency-figures/" + UUID.randomUUID()).statusCode(404);
    }

    /** Six matters of the agency, all referred on 15/10/2026 and due on 12/11/2026, and one at no agency. */
    private void life() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String id = official.submitted(world.home.cell().id(), "PROVINCE");
            organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
            ids.add(id);
        }
        String unsent = official.drafted(world.home.cell().id(), "UP", "COMMUNE", clear("DIFFICULTY"));
        official.act(unsent, 0, "submission", null).statusCode(200);
        agency.act(ids.get(0), "acceptance", null).statusCode(200);
        agency.act(ids.get(1), "acceptance", null).statusCode(200);
        agency.act(ids.get(1), "extension", body("until", "2026-11-30", "reason", "Chờ khảo sát"))
                .statusCode(200);
        TestClock.set(LocalDate.of(2026, 10, 20));
        organizer.act(ids.get(1), "extension-decision", body("granted", true)).statusCode(200);
        for (int i : new int[] {0, 2}) {
            if (i == 2) {
                agency.act(ids.get(i), "acceptance", null).statusCode(200);
            }
            agency.answers(ids.get(i), answer("RESOLVED")).statusCode(200);
        }
        agency.act(ids.get(0), "deliveries", delivery("LOCALITY")).statusCode(200);
        ProposalCalls.as("commune-committee", world.home.commune().code())
                .act(ids.get(0), "dispute", ProposalCalls.reason("Chưa thay ván nào"))
                .statusCode(200);
        agency.act(ids.get(3), "decline", body("reason", "Việc của Sở Tài chính", "suggestedName", "Sở Tài chính"))
                .statusCode(200);
        agency.act(ids.get(4), "acceptance", null).statusCode(200);
        TestClock.set(LocalDate.of(2026, 12, 15));
        agency.answers(ids.get(4), answer("EXPLAINED")).statusCode(200);
    }

    private static JsonPath figures(ProposalCalls who, String query) {
        return get(who, "/api/v1/proposal-figures?" + query)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse agencyFigure(ProposalCalls who, UUID id, String query) {
        return get(who, "/api/v1/agency-figures/" + id + query).statusCode(200);
    }

    private static ValidatableResponse compared(ProposalCalls who) {
        return get(who, "/api/v1/agency-figures").statusCode(200);
    }

    private static ValidatableResponse get(ProposalCalls who, String path) {
        return given().auth().oauth2(who.token()).get(path).then();
    }
}
