package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Every operation of the contract × every role × {stranger, inside the area, outside it}, by the table of permissions. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeMatrixTest {
    private static final Set<String> AT_A_UNIT =
            Set.of("agency", "district-organizer", "team-leader", "commune-committee", "cell-secretary");

    /** The list whose rows each operation counts. */
    private static final Map<String, String> FIGURES = Map.of(
            "summarizeQuotaLines", "listQuotaLines",
            "getWorkPlanSummary", "listWorkPlans",
            "getVisitReportSummary", "listVisitReports",
            "summarizeBriefings", "listBriefings",
            "summarizeSteering", "listSteeringVisits",
            "countFieldTrips", "listFieldTrips",
            "summarizeProposals", "listProposals",
            "countProposals", "listProposals");

    @Inject
    DataSource database;

    private final Permissions permissions = Permissions.read();
    private Contract contract;
    private World world;
    private Calls calls;

    @BeforeEach
    void settle() {
        if (world == null) {
            contract = Contract.read();
            world = new World(database);
            calls = new Calls(world, contract);
        }
    }

    @Test
    void theTableNamesEveryOperationAndNoOther() {
        assertEquals(
                new TreeSet<>(contract.operations().keySet()),
                new TreeSet<>(permissions.rows().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerIsAskedToLogIn() {
        return permissions.rows().values().stream()
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> {
                    Response answer = calls.make(row.operation(), world.home, null, Map.of());
                    if (row.kind() == Kind.OPEN) {
                        succeeded(answer);
                    } else {
                        problem(answer, 401);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleDoesWhatTheTableSays() {
        return permissions.rows().values().stream()
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> {
                    Findings findings = new Findings(row.operation());
                    row.roles()
                            .forEach((role, answer) -> findings.check(
                                    role + " " + answer, () -> check(row, answer, Caller.of(role, world))));
                    findings.none();
                }));
    }

    /** No unit, a unit that does not exist, a unit above the level of the role, an official that does not exist. */
    @TestFactory
    Stream<DynamicTest> aRoleWithoutItsPlaceSeesNothing() {
        return permissions.of(Kind.LIST, Kind.FIGURES, Kind.OBJECT, Kind.ACT, Kind.GLOBAL).stream()
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> {
                    Findings findings = new Findings(row.operation());
                    row.roles().entrySet().stream()
                            .filter(cell -> cell.getValue() != Answer.NO)
                            .flatMap(cell -> lost(cell.getKey()))
                            .forEach(lost -> findings.check("lost " + lost.role(), () -> nothing(row, lost)));
                    findings.none();
                }));
    }

    private Stream<Caller> lost(String role) {
        String unknown = world.code("UNKNOWN");
        if (role.equals("official")) {
            return Stream.of(
                    Caller.lost(role, world, world.province.code(), null),
                    Caller.lost(role, world, world.province.code(), unknown));
        }
        Stream<Caller> lost = Stream.of(Caller.lost(role, world, null, null), Caller.lost(role, world, unknown, null));
        return AT_A_UNIT.contains(role)
                ? Stream.concat(lost, Stream.of(Caller.lost(role, world, world.province.code(), null)))
                : lost;
    }

    private void check(Row row, Answer expected, Caller caller) {
        if (expected == Answer.NO) {
            problem(call(row, caller.inside(), caller), 403);
            return;
        }
        if (row.kind() == Kind.BULK) {
            bulk(row, expected, caller);
            return;
        }
        if (expected == Answer.NOTHING) {
            nothing(row, caller);
            return;
        }
        switch (row.kind()) {
            case OPEN, SELF, SHARED, GLOBAL -> succeeded(call(row, caller.inside(), caller));
            case LIST -> list(row, caller);
            case FIGURES -> figures(row, caller);
            case OBJECT, ACT -> {
                succeeded(call(row, caller.inside(), caller));
                problem(call(row, caller.outside(), caller), 404);
            }
            case OWN -> own(row, caller);
            case BULK -> throw new IllegalStateException(row.operation());
        }
    }

    /** Each object of the call has an answer of its own. */
    private void bulk(Row row, Answer expected, Caller caller) {
        JsonNode inside = Pages.json(succeeded(call(row, caller.inside(), caller)));
        assertEquals(expected == Answer.YES ? 1 : 0, inside.path("done").intValue(), inside.toString());
        JsonNode outside = Pages.json(succeeded(call(row, caller.outside(), caller)));
        assertEquals(404, outside.at("/results/0/problem/status").intValue(), outside.toString());
    }

    private void list(Row row, Caller caller) {
        Pages pages = Pages.of(query -> calls.make(row.operation(), caller.inside(), caller.token(), query));
        assertEquals(pages.total(), pages.items().size(), "the total counts what is not shown");
        assertTrue(pages.name(caller.inside()), "what lies inside is missing");
        for (Branch branch : world.branches()) {
            if (!caller.visible().contains(branch)) {
                assertFalse(
                        pages.name(branch),
                        "shows what lies outside: " + branch.cell().code());
            }
        }
    }

    private void figures(Row row, Caller caller) {
        Map<String, Object> day = row.operation().equals("countProposals") ? Map.of("asOf", "2099-12-31") : Map.of();
        long shown = Pages.sum(succeeded(calls.make(row.operation(), caller.inside(), caller.token(), day)));
        String list = FIGURES.get(row.operation());
        Pages pages = Pages.of(query -> {
            Map<String, Object> asked = new HashMap<>(query);
            asked.putAll(day);
            return calls.make(list, caller.inside(), caller.token(), asked);
        });
        assertTrue(shown > 0, "nothing is counted");
        assertEquals(pages.total(), shown, "the figures count what the list does not show");
    }

    /** Only who sent a file may see and confirm it; only whose calendar it is may take its address back. */
    private void own(Row row, Caller caller) {
        if (row.operation().startsWith("create")) {
            succeeded(call(row, caller.inside(), caller));
            return;
        }
        if (row.operation().equals("revokeFeed")) {
            succeeded(calls.on(row.operation(), feed(caller.token()), caller.token()));
            String elsewhere =
                    Tokens.of("matrix-other", world.nextCommune.commune().code(), null, "commune-committee");
            problem(calls.on(row.operation(), feed(elsewhere), caller.token()), 404);
            return;
        }
        succeeded(calls.on(row.operation(), sent(caller.token()), caller.token()));
        String other = Tokens.of("matrix-other", world.province.code(), null, "province-organizer");
        problem(calls.on(row.operation(), sent(other), caller.token()), 404);
    }

    private String feed(String token) {
        return succeeded(calls.make("createFeed", world.home, token, Map.of())).path("feed.id");
    }

    private String sent(String token) {
        return succeeded(calls.make("createImport", world.home, token, Map.of()))
                .path("id");
    }

    private void nothing(Row row, Caller caller) {
        Response answer = call(row, caller.inside(), caller);
        switch (row.kind()) {
            case LIST -> {
                JsonNode page = Pages.json(succeeded(answer));
                assertEquals(0, page.path("total").intValue());
                assertEquals(0, page.path("items").size());
            }
            case FIGURES -> assertEquals(0, Pages.sum(succeeded(answer)));
            case OBJECT -> problem(answer, 404);
            default -> assertTrue(Set.of(403, 404).contains(answer.statusCode()), answer.asString());
        }
    }

    private Response call(Row row, Branch branch, Caller caller) {
        return calls.make(row.operation(), branch, caller.token(), Map.of());
    }

    private static Response succeeded(Response answer) {
        assertTrue(answer.statusCode() / 100 == 2, () -> answer.statusCode() + " " + answer.asString());
        return answer;
    }

    private static void problem(Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer.asString());
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
        assertEquals(status, Pages.json(answer).path("status").intValue());
    }
}
