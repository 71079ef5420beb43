package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.satcoso.scope.Permissions.Answer;
import vn.satcoso.scope.Permissions.Kind;
import vn.satcoso.scope.Permissions.Row;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Statements;
import vn.satcoso.support.World;

/** A list costs a fixed, small number of SQL statements, however many rows it shows; the table is kept with the build. */
@ApiTest
class StatementsTest {
    private static final Path TABLE = Path.of("target/statements.txt");
    /** The rows with their number, one more kind of fact, and the scope of the caller. */
    private static final int MOST = 3;

    /** Quotas are worked out from regulations, positions, assignments, attendances and meetings at once. */
    private static final Map<String, Integer> MORE =
            Map.of("listQuotaLines", 6, "summarizeQuotaLines", 6, "listQuotaGrid", 6);

    /** What an organizer has to do is spread over the most features. */
    private static final Map<String, Integer> HOME = Map.of("getHome", 14, "getHomeFigures", 13);

    @Inject
    DataSource database;

    @Test
    void aListCostsFewStatements() throws IOException {
        World world = new World(database);
        Calls calls = new Calls(world, Contract.read());
        Map<String, String> tooMany = new TreeMap<>();
        List<String> table = new ArrayList<>();
        for (Row row : Permissions.read().of(Kind.LIST, Kind.FIGURES)) {
            row.roles().forEach((role, answer) -> {
                if (answer == Answer.YES) {
                    Caller caller = Caller.of(role, world);
                    List<String> one = heard(calls, row, caller, 1);
                    List<String> many = heard(calls, row, caller, 100);
                    table.add("%-24s %-20s %2d %2d".formatted(row.operation(), role, one.size(), many.size()));
                    if (many.size() > one.size() || one.size() > MORE.getOrDefault(row.operation(), MOST)) {
                        tooMany.put(row.operation() + " " + role, String.join("\n", one));
                    }
                }
            });
        }
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, table);
        assertEquals(Map.of(), tooMany);
    }

    /** The first page asks every feature once: its statements depend on the roles, never on how much there is to do. */
    @Test
    void theFirstPageCostsAFixedNumberOfStatements() throws IOException {
        World world = new World(database);
        Calls calls = new Calls(world, Contract.read());
        Map<String, String> tooMany = new TreeMap<>();
        List<String> table = new ArrayList<>();
        HOME.forEach((operation, most) -> Permissions.read()
                .rows()
                .get(operation)
                .roles()
                .forEach((role, answer) -> {
                    if (answer == Answer.YES) {
                        Caller caller = Caller.of(role, world);
                        List<String> heard =
                                Statements.during(() -> calls.make(operation, caller.inside(), caller.token(), Map.of())
                                        .then()
                                        .statusCode(200));
                        table.add("%-24s %-20s %2d".formatted(operation, role, heard.size()));
                        if (heard.size() > most) {
                            tooMany.put(operation + " " + role, String.join("\n", heard));
                        }
                    }
                }));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE.resolveSibling("statements-home.txt"), table);
        assertEquals(Map.of(), tooMany);
    }

    private static List<String> heard(Calls calls, Row row, Caller caller, int size) {
        Map<String, Object> query = row.kind() == Kind.LIST ? Map.of("size", size) : Map.of();
        return Statements.during(() -> calls.make(row.operation(), caller.inside(), caller.token(), query)
                .then()
                .statusCode(200));
    }
}
