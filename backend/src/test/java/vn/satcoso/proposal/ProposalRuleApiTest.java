package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** The rules bind every world, so that each test takes back what it has set. */
@ApiTest
@DisplayName("S0-14, S0-16, S0-48: what a regulation says of proposals, as rows; the day is 15/10/2026")
class ProposalRuleApiTest {
    private static final String BY_PROVINCE = "due.findAll { it.obligation == 'ANSWER' && it.level == 'PROVINCE' }";

    @Inject
    DataSource database;

    @Inject
    ProposalNightService jobs;

    World world;
    Api organizer;
    ProposalCalls official;
    UUID regulation;
    String rules;

    @BeforeEach
    void aRegulation() {
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        official = ProposalCalls.official(world.home.officialCode());
        regulation = world.regulation();
        rules = "/regulations/" + regulation + "/proposal-rules";
    }

    @AfterEach
    void takeBack() throws SQLException {
        TestClock.reset();
        for (String table : List.of("proposal_due_rule", "proposal_escalation_rule", "proposal_vague_phrase")) {
            asOwner("delete from " + table + " where valid_from between date '2026-10-15' and date '2090-12-31'");
            asOwner("update " + table + " set valid_to = null where by_default and valid_to < date '2090-12-31'");
        }
    }

    @Test
    @DisplayName("a due date holds from its day on; the row before is closed, a slip sent before keeps its own")
    void aDueDate() {
        organizer
                .get(rules)
                .statusCode(200)
                .body("due", empty())
                .body("ladder", empty())
                .body("phrases", empty())
                .body("actions", contains("setProposalRules"));
        String before = referred();
        official.get("/" + before).body("row.dueOn", is("2026-11-12"));
        organizer
                .post(rules + "/due", 0, due(10, "2026-10-15"))
                .statusCode(200)
                .body("version", is(1))
                .body("due.workingDays", contains(10))
                .body("due.byDefault", contains(false))
                .body("due.inForce", contains(true));
        organizer
                .post(rules + "/due", 1, due(30, "2026-11-01"))
                .statusCode(200)
                .body("due.workingDays", contains(30, 10))
                .body("due.validTo", contains(null, "2026-10-31"))
                .body("due.inForce", contains(false, true));
        organizer
                .get("/regulations/{id}/proposal-rules", World.PLAN_REGULATION)
                .body(BY_PROVINCE + ".workingDays", contains(20))
                .body(BY_PROVINCE + ".validTo", contains("2026-10-14"));
        String after = referred();
        official.get("/" + after).body("row.dueOn", is("2026-10-29")).body("referrals[0].ruleDays", is(10));
        official.get("/" + before).body("row.dueOn", is("2026-11-12"));
        organizer
                .get("/regulations/{id}/history", regulation)
                .body("items[0].action", equalTo("regulation.proposalDueSet"))
                .body("items[0].changes.field", hasItems("workingDays", "validFrom"))
                .body("items[0].changes.find { it.field == 'workingDays' }.before", equalTo("10"))
                .body("items[0].changes.find { it.field == 'workingDays' }.after", equalTo("30"));
    }

    @Test
    @DisplayName(
            "not from a day that is over, not before the row in force, not from an old page, not without its level")
    void refused() {
        refusedAs("validFrom", "proposalRule.notBeforeToday", "/due", 0, due(10, "2026-10-14"));
        refusedAs("level", "proposalRule.levelNeeded", "/due", 0, due("ANSWER", null, 10, "2026-10-15"));
        refusedAs("level", "proposalRule.levelNeeded", "/due", 0, due("ANSWER", "CELL", 10, "2026-10-15"));
        refusedAs("level", "proposalRule.noLevel", "/due", 0, due("CONFIRMATION", "COMMUNE", 10, "2026-10-15"));
        organizer.post(rules + "/due", 0, due(10, "2026-11-01")).statusCode(200);
        refusedAs("validFrom", "reportRule.afterOldRow", "/due", 1, due(15, "2026-11-01"));
        organizer.post(rules + "/due", 0, due(15, "2026-12-01")).statusCode(412);
        organizer.get(rules).body("due.workingDays", contains(10)).body("version", is(1));
    }

    @Test
    @DisplayName("others read them; none but the province organizer sets them")
    void whoMay() {
        for (String role : List.of("commune-committee", "district-organizer", "province-standing")) {
            String unit = switch (role) {
                case "commune-committee" -> world.home.commune().code();
                case "district-organizer" -> world.district.code();
                default -> world.province.code();
            };
            Api other = Api.as(role, unit);
            other.get(rules).statusCode(200).body("actions", empty());
            other.post(rules + "/due", 0, due(10, "2026-10-15")).statusCode(403);
            other.post(rules + "/ladder", 0, rung("days", 45, "2026-10-15", "LEAD"))
                    .statusCode(403);
            other.post(rules + "/phrases", 0, phrase("đâu đó", true, "2026-10-15"))
                    .statusCode(403);
        }
        organizer.get("/regulations/{id}/proposal-rules", UUID.randomUUID()).statusCode(404);
    }

    @Test
    @DisplayName("a rung is told to those that it names now, and to nobody once it names nobody")
    void aRung() {
        refusedAs("days", "proposalRule.daysOrHours", "/ladder", 0, rung(null, 0, "2026-10-15", "LEAD"));
        refusedAs("parties", "proposalRule.nobodyTold", "/ladder", 0, rung("hours", 2, "2026-10-15"));
        organizer
                .post(rules + "/ladder", 0, rung("hours", 2, "2026-10-15", "STANDING", "LEAD"))
                .statusCode(200)
                .body("ladder.hours", contains(2))
                .body("ladder.days", contains(nullValue()))
                .body("ladder[0].parties", contains("LEAD", "STANDING"));
        String id = directed();
        TestClock.set(Instant.parse("2026-10-15T13:30:00Z"));
        jobs.hours();
        official.get("/" + id).body("escalations.hours", contains(2));
        TestClock.reset();
        organizer
                .post(rules + "/ladder", 1, rung("hours", 2, "2026-11-01"))
                .statusCode(200)
                .body("ladder.hours", contains(2))
                .body("ladder.validTo", contains("2026-10-31"));
        refusedAs("validFrom", "reportRule.afterOldRow", "/ladder", 2, rung("hours", 2, "2026-10-20", "DESK"));
        organizer
                .post(rules + "/ladder", 2, rung("hours", 2, "2026-11-02", "DESK"))
                .statusCode(200)
                .body("ladder.validFrom", contains("2026-11-02", "2026-10-15"));
    }

    @Test
    @DisplayName(
            "a phrase that says nothing is refused at the submission from its day on, and no more once it is dropped")
    void aPhrase() {
        refusedAs("phrase", "proposalRule.noSuchPhrase", "/phrases", 0, phrase("nơi ấy", false, "2026-10-15"));
        refusedAs("phrase", "proposalRule.noWords", "/phrases", 0, phrase("…", true, "2026-10-15"));
        organizer
                .post(rules + "/phrases", 0, phrase("  Nơi   ấy. ", true, "2026-10-15"))
                .statusCode(200)
                .body("phrases.phrase", contains("nơi ấy"))
                .body("phrases.field", contains("RESPONSIBLE"));
        Map<String, Object> vague = ProposalCalls.clear("PROPOSAL");
        vague.put("responsible", "Nơi ấy");
        String id = official.drafted(world.home.cell().id(), "UP", "DISTRICT", vague);
        official.act(id, 0, "submission", null)
                .statusCode(400)
                .body("violations.code", contains("proposal.vague.responsible"));
        organizer
                .post(rules + "/phrases", 1, phrase("nơi ấy", false, "2026-10-16"))
                .statusCode(200)
                .body("phrases.validTo", contains("2026-10-15"));
        official.act(id, 0, "submission", null).statusCode(400);
        TestClock.set(Instant.parse("2026-10-16T03:00:00Z"));
        official.act(id, 0, "submission", null).statusCode(200);
        assertEquals(
                "2",
                world.one(
                        "select count(*) from audit_event where object_id = ? and action = 'regulation.vaguePhraseSet'",
                        regulation));
    }

    private String referred() {
        String id = official.submitted(world.home.cell().id(), "DISTRICT");
        ProposalCalls.as("district-organizer", world.district.code())
                .act(id, "referral", referral(world.agency.id()))
                .statusCode(200);
        return id;
    }

    /** At noon, to be answered within six hours: by 18:00 in Hà Nội. */
    private String directed() {
        String id = official.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        official.act(id, 0, "submission", null).statusCode(200);
        ProposalCalls.as("province-standing", world.province.code())
                .act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 6, "note", "Làm ngay"))
                .statusCode(200)
                .body("row.dueAt", is("2026-10-15T11:00:00Z"));
        return id;
    }

    private void refusedAs(String field, String code, String path, int version, Object request) {
        organizer
                .post(rules + path, version, request)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private static Object due(int days, String from) {
        return due("ANSWER", "PROVINCE", days, from);
    }

    private static Object due(String obligation, String level, int days, String from) {
        return cited(body("obligation", obligation, "level", level, "workingDays", days), from);
    }

    private static Object rung(String unit, int distance, String from, String... parties) {
        Map<String, Object> rung = body("parties", List.of(parties));
        if (unit != null) {
            rung.put(unit, distance);
        }
        return cited(rung, from);
    }

    private static Object phrase(String phrase, boolean vague, String from) {
        return cited(body("field", "RESPONSIBLE", "phrase", phrase, "vague", vague), from);
    }

    private static Object cited(Map<String, Object> rule, String from) {
        rule.putAll(body("article", "Điều 9", "sourcePhrase", "đúng thời hạn", "validFrom", from));
        return rule;
    }

    private static void asOwner(String statement) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "satcoso_owner", "owner");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
