package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.satcoso.scope.Permissions.Answer;
import vn.satcoso.scope.Permissions.Row;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Where every unit and official has a name of 300 letters, every operation answers as ever")
class LongNamesTest {
    private static final int MOST = 300;

    @Inject
    DataSource database;

    private World world;
    private Calls calls;

    @BeforeEach
    void settle() {
        if (world == null) {
            world = new World(database);
            calls = new Calls(world, Contract.read());
            String name = "Đảng ủy \"Nghễnh\", <b>Ngãng</b> ";
            name += "Ễ".repeat(MOST - name.length());
            world.run("update unit set name = ? where code like ? || '%'", name, world.mark);
            world.run("update official set full_name = ? where code like ? || '%'", name, world.mark);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOperation() {
        return Permissions.read().rows().values().stream()
                .filter(row -> row.roles().containsValue(Answer.YES))
                .filter(row ->
                        !row.operation().endsWith("Import") && !row.operation().equals("revokeFeed"))
                .map(row -> DynamicTest.dynamicTest(row.operation(), () -> {
                    Caller caller = Caller.of(actor(row), world);
                    Response answer = calls.make(row.operation(), caller.inside(), caller.token(), Map.of());
                    assertEquals(2, answer.statusCode() / 100, answer.asString());
                }));
    }

    private static String actor(Row row) {
        return Stream.concat(
                        Stream.of("province-organizer", "official", "commune-committee"), row.roles().keySet().stream())
                .filter(role -> row.roles().get(role) == Answer.YES)
                .findFirst()
                .orElseThrow();
    }
}
