package vn.satcoso.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of who may call what, one row for each operation of the contract. */
record Permissions(Map<String, Row> rows) {
    enum Kind {
        OPEN,
        SELF,
        SHARED,
        LIST,
        FIGURES,
        OBJECT,
        ACT,
        BULK,
        GLOBAL,
        OWN
    }

    enum Answer {
        YES,
        NO,
        NOTHING
    }

    record Row(String operation, Kind kind, Map<String, Answer> roles) {}

    static Permissions read() {
        try (InputStream file = Permissions.class.getResourceAsStream("/permissions.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            String[] head = lines.getFirst().split(",");
            Map<String, Row> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                Row row = row(head, line.split(","));
                if (rows.put(row.operation(), row) != null) {
                    throw new IllegalStateException("Two rows for " + row.operation());
                }
            }
            return new Permissions(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalStateException("Bad row: " + List.of(cells));
        }
        Map<String, Answer> roles = new LinkedHashMap<>();
        for (int i = 2; i < head.length; i++) {
            roles.put(head[i], Answer.valueOf(cells[i].toUpperCase()));
        }
        return new Row(cells[0], Kind.valueOf(cells[1].toUpperCase()), roles);
    }

    List<Row> of(Kind... kinds) {
        List<Row> found = new ArrayList<>(rows.values());
        found.removeIf(row -> !List.of(kinds).contains(row.kind()));
        return found;
    }
}
