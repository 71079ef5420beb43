package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of the source, and a way in which they may have come from the teams. */
final class GoldenSource {
    /** The source gives the last row; how it falls to the teams, and on which days, is ours. */
    private static final String TABLE = """
              Tổ | nộp báo cáo lúc (UTC) | khó khăn: Tổ | khó khăn: xã | kiến nghị: huyện | kiến nghị: xã
               1 | 2023-12-05T02:00:00Z  |            1 |            1 |                0 |             1
               2 | 2023-12-05T03:00:00Z  |            0 |            2 |                0 |             1
               3 | 2023-12-05T07:30:00Z  |            0 |            1 |                1 |             0
               4 | 2023-12-06T01:15:00Z  |            0 |            1 |                0 |             2
               5 | 2023-12-06T02:40:00Z  |            0 |            0 |                0 |             0
               6 | 2023-12-06T03:05:00Z  |            1 |            1 |                0 |             0
               7 | 2023-12-06T08:00:00Z  |            0 |            2 |                1 |             0
               8 | 2023-12-07T01:30:00Z  |            0 |            1 |                0 |             1
               9 | 2023-12-07T02:10:00Z  |            0 |            1 |                0 |             0
              10 | 2023-12-07T04:00:00Z  |            0 |            1 |                1 |             1
              11 | 2023-12-07T09:20:00Z  |            0 |            0 |                1 |             0
              12 | 2023-12-08T01:00:00Z  |            1 |            2 |                0 |             0
              13 | 2023-12-08T03:30:00Z  |            0 |            1 |                0 |             1
              14 | 2023-12-08T16:59:59Z  |            0 |            1 |                0 |             0
              15 | 2023-12-11T02:00:00Z  |            0 |            1 |                1 |             0
              16 | 2023-12-12T02:00:00Z  |            0 |            1 |                0 |             1
              17 | 2023-12-13T16:59:59Z  |            0 |            1 |                0 |             1
            cộng | 17/17 Tổ              |            3 |           18 |                5 |             9""";

    static final List<Row> ROWS = lines().subList(1, lines().size() - 1).stream()
            .map(cells -> new Row(Integer.parseInt(cells.getFirst()), Instant.parse(cells.get(1)), numbers(cells)))
            .toList();

    private GoldenSource() {}

    /** What is told apart: difficulties or proposals, and whose they are to settle. */
    enum Column {
        DIFFICULTY_TEAM,
        DIFFICULTY_COMMUNE,
        PROPOSAL_DISTRICT,
        PROPOSAL_COMMUNE;

        String kind() {
            return name().split("_")[0];
        }

        String competence() {
            return name().split("_")[1];
        }

        int total() {
            return numbers(lines().getLast()).get(ordinal());
        }
    }

    /** When a team reported, and how many matters of each column. */
    record Row(int team, Instant reportedAt, List<Integer> numbers) {
        List<Column> matters() {
            return Stream.of(Column.values())
                    .flatMap(column -> Collections.nCopies(numbers.get(column.ordinal()), column).stream())
                    .toList();
        }
    }

    /** The teams add up to what the source says. */
    static void addsUp() {
        assertEquals(17, ROWS.size());
        for (Column column : Column.values()) {
            assertEquals(
                    column.total(),
                    ROWS.stream()
                            .mapToInt(row -> row.numbers().get(column.ordinal()))
                            .sum(),
                    column.name());
        }
    }

    private static List<Integer> numbers(List<String> cells) {
        return cells.subList(2, cells.size()).stream().map(Integer::valueOf).toList();
    }

    private static List<List<String>> lines() {
        return TABLE.lines().map(line -> List.of(line.strip().split(" *\\| *"))).toList();
    }
}
