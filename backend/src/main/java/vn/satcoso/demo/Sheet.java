package vn.satcoso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The invented names and habits, kept in text files whose lines are cells separated by bars. */
final class Sheet {
    private Sheet() {}

    /** One line; a cell beyond its end is empty. */
    record Line(String[] cells) {
        String at(int place) {
            return place < cells.length ? cells[place].strip() : "";
        }

        boolean has(int place) {
            return !at(place).isEmpty();
        }
    }

    static List<Line> read(String name) {
        try (InputStream file =
                        Objects.requireNonNull(Sheet.class.getResourceAsStream("/demo/" + name + ".txt"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Line(line.split("\\|")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
