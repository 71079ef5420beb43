package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.satcoso.support.World.Branch;

/** All items of a list, page by page, with the total that each page claims. */
record Pages(List<Object> items, String text, int total) {
    private static final int SIZE = 7;

    static Pages of(Function<Map<String, Object>, Response> list) {
        List<Object> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int total = 0;
        for (int page = 0; page == 0 || page * SIZE < total; page++) {
            Response answer = list.apply(Map.of("page", page, "size", SIZE));
            assertEquals(200, answer.statusCode(), answer.asString());
            items.addAll(answer.jsonPath().getList("items"));
            text.append(answer.asString());
            total = answer.jsonPath().getInt("total");
        }
        return new Pages(items, text.toString(), total);
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
        List<Map<String, Object>> lines = summary.jsonPath().getList("");
        return lines.stream()
                .mapToLong(line -> Stream.of("count", "expected", "visits")
                        .filter(line::containsKey)
                        .map(line::get)
                        .mapToLong(figure -> ((Number) figure).longValue())
                        .findFirst()
                        .orElseThrow())
                .sum();
    }
}
