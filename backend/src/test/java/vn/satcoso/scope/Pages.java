package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.satcoso.support.World.Branch;

/** All items of a list, page by page, with the total that each page claims. */
record Pages(List<JsonNode> items, String text, int total) {
    private static final int SIZE = 7;
    private static final ObjectMapper JSON = new ObjectMapper();

    static Pages of(Function<Map<String, Object>, Response> list) {
        List<JsonNode> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int total = 0;
        for (int page = 0; page == 0 || page * SIZE < total; page++) {
            Response answer = list.apply(Map.of("page", page, "size", SIZE));
            assertEquals(200, answer.statusCode(), answer.asString());
            JsonNode read = json(answer);
            assertTrue(read.path("items").isArray() && read.path("total").isInt(), answer.asString());
            read.path("items").forEach(items::add);
            text.append(answer.asString());
            total = read.path("total").intValue();
        }
        return new Pages(items, text.toString(), total);
    }

    /** The answer as a tree; each path of RestAssured compiles a script of its own, which costs more than the request. */
    static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    /** Whether anything of this branch is named. */
    boolean name(Branch branch) {
        return Stream.of(
                        branch.cell().id(),
                        branch.official(),
                        branch.assignment(),
                        branch.past(),
                        branch.plan(),
                        RosterActs.published(branch))
                .anyMatch(id -> text.contains(id.toString()));
    }

    /** The sum of the figures of a summary, whatever they are called. */
    static long sum(Response summary) {
        return json(summary)
                .valueStream()
                .mapToLong(line -> Stream.of("count", "expected", "visits")
                        .filter(line::has)
                        .mapToLong(figure -> line.get(figure).longValue())
                        .findFirst()
                        .orElseThrow())
                .sum();
    }
}
