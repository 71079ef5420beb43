package vn.satcoso.scope;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.satcoso.scope.Permissions.Answer;
import vn.satcoso.scope.Permissions.Kind;
import vn.satcoso.scope.Permissions.Row;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

/** Every act leaves one event in the history of its object, with who, when and what changed; a refused act leaves none. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceTest {
    private static final Map<String, String> HISTORIES = Map.ofEntries(
            Map.entry("unit", "units"),
            Map.entry("official", "officials"),
            Map.entry("regulation", "regulations"),
            Map.entry("assignment", "assignments"),
            Map.entry("meeting", "meetings"),
            Map.entry("workPlan", "work-plans"),
            Map.entry("team", "teams"),
            Map.entry("visitReport", "visit-reports"),
            Map.entry("holiday", "holidays"),
            Map.entry("commonRule", "common-rules"),
            Map.entry("roster", "rosters"),
            Map.entry("fieldTrip", "field-trips"),
            Map.entry("proposal", "proposals"),
            Map.entry("attendance", "meetings"),
            Map.entry("briefing", "meetings"),
            Map.entry("attachment", "visit-reports"));
    /** What is told on the page of another object. */
    private static final Set<String> AT_ANOTHER = Set.of("attendance", "briefing", "attachment");

    private static final Set<String> WITH_REASON = Set.of(
            "endAssignment",
            "handBackProposal",
            "moveMeeting",
            "cancelMeeting",
            "correctAttendance",
            "adjustWorkPlan",
            "endTeamMember",
            "dissolveTeam",
            "replaceAssignment",
            "returnVisitReport",
            "withdrawFieldTrip",
            "withdrawProposal",
            "settleProposal",
            "returnProposal",
            "actOnProposals",
            "notForwardProposal",
            "changeProposalCompetence",
            "adoptProposal",
            "notAdoptProposal",
            "declineReferral",
            "recordProposalDelivery",
            "disputeProposalAnswer",
            "directProposal",
            "makeOrdinaryProposal",
            "askForInformation",
            "giveInformation",
            "askExtension",
            "decideExtension",
            "mergeProposal",
            "removeAttachment");

    /** What else is told by an act that carries others: positions and assignments begin and end with it. */
    private static final Map<String, Integer> CARRIED = Map.of(
            "addTeamMember",
            2,
            "answerProposal",
            1,
            "replaceAssignment",
            1,
            "reportProposalResult",
            1,
            "splitProposal",
            4);

    @Inject
    DataSource database;

    private World world;
    private Calls calls;

    @BeforeEach
    void settle() {
        if (world == null) {
            world = new World(database);
            calls = new Calls(world, Contract.read());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyActLeavesOneEvent() {
        return Permissions.read().of(Kind.ACT, Kind.BULK, Kind.GLOBAL).stream()
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> leavesOneEvent(row)));
    }

    @TestFactory
    Stream<DynamicTest> aRefusedActLeavesNone() {
        return Permissions.read().of(Kind.ACT, Kind.BULK, Kind.GLOBAL).stream()
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> {
                    long before = events();
                    Caller auditor = Caller.of("auditor", world);
                    calls.make(row.operation(), world.home, auditor.token(), Map.of())
                            .then()
                            .statusCode(403);
                    assertEquals(before, events());
                }));
    }

    /** A host sees who comes, not his telephone and not what he was assigned elsewhere. */
    @Test
    void aHostReadsNothingPersonalOfAnOfficial() {
        String official = "/api/v1/officials/" + world.home.official();
        calls.make(
                "updateOfficial",
                world.home,
                Caller.of("province-organizer", world).token(),
                Map.of());
        String host = Caller.of("commune-committee", world).token();
        given().auth().oauth2(host).get(official).then().statusCode(200).body("phone", equalTo(null));
        given().auth()
                .oauth2(host)
                .get(official + "/history")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    /** By the organizer, or by whom else what only they may do. */
    private void leavesOneEvent(Row row) {
        String operation = row.operation();
        String role = Stream.of("province-organizer", "official", "commune-committee", "agency", "province-standing")
                .filter(one -> row.roles().get(one) == Answer.YES)
                .findFirst()
                .orElseThrow();
        Caller actor = Caller.of(role, world);
        long before = events();
        Response answer = calls.make(operation, actor.inside(), actor.token(), Map.of());
        assertEquals(2, answer.statusCode() / 100, answer.asString());
        assertEquals(before + 1 + CARRIED.getOrDefault(operation, 0), events(), "events");
        String username = Caller.username(world, role);
        String last = " from audit_event where actor_subject = 'subject-" + username + "' order by id desc limit 1";
        String type = world.one("select object_type" + last);
        String shownAt = HISTORIES.get(type);
        String object = world.one("select " + (AT_ANOTHER.contains(type) ? "parent_id" : "object_id") + last);
        given().auth()
                .oauth2(actor.token())
                .get("/api/v1/" + shownAt + "/" + object + "/history")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(world.one("select id" + last)))
                .body("items[0].actorName", equalTo("Người dùng " + username))
                .body("items[0].actorUnit", equalTo("Đơn vị " + unit(role).code()))
                .body("items[0].at", startsWith("2026-10-15T05:00:00"))
                .body("items[0].summary", not(startsWith("audit.")))
                .body("items[0].reason", WITH_REASON.contains(operation) ? notNullValue() : equalTo(null))
                .body("items[0].changes.size()", greaterThan(0))
                .body("items[0].changes.findAll { it.before == it.after }.size()", equalTo(0));
    }

    private World.Place unit(String role) {
        return switch (role) {
            case "commune-committee" -> world.home.commune();
            case "agency" -> world.agency;
            default -> world.province;
        };
    }

    private long events() {
        return Long.parseLong(world.one("select count(*) from audit_event"));
    }
}
