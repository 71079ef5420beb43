package vn.satcoso.imports;

import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.platform.tabular.CellValues;

/**
 * A column that a kind of import knows. Headers match the name or an alias whatever their case, diacritics and signs.
 * The title and the note shown in the template are the messages {@code import.title.<name>} and
 * {@code import.note.<kind>.<name>}.
 */
public record ImportColumn(String name, boolean required, String example, List<String> aliases) {
    public static ImportColumn required(String name, String example, String... aliases) {
        return new ImportColumn(name, true, example, List.of(aliases));
    }

    public static ImportColumn optional(String name, String example, String... aliases) {
        return new ImportColumn(name, false, example, List.of(aliases));
    }

    boolean matches(String header) {
        String folded = CellValues.folded(header);
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(CellValues::folded)
                .anyMatch(folded::equals);
    }
}
