package vn.satcoso.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.satcoso.platform.tabular.CellValues;

/**
 * How people write the choices of a column in a table: as the product says them, a part of that between commas, or by the
 * name of the value; whatever the case and the diacritics.
 */
public final class ImportChoices<E extends Enum<E>> {
    private static final int LONGEST_WORD = 200;

    private final Map<String, E> byWord = new HashMap<>();

    public ImportChoices(Class<E> type, Map<E, String> said) {
        new EnumMap<>(said)
                .forEach((value, text) -> Stream.concat(Stream.of(value.name(), text), Stream.of(text.split(",")))
                        .forEach(word -> byWord.put(CellValues.folded(word), value)));
        if (said.size() < type.getEnumConstants().length) {
            throw new IllegalStateException("Not every value has its word: " + type);
        }
    }

    /** The value that the column names, or null when it is blank; a fault of this code when it names none. */
    public E read(ImportRow row, String column, String code) {
        String text = row.text(column, LONGEST_WORD);
        E value = text == null ? null : value(text);
        if (text != null && value == null) {
            row.fault(column, code);
        }
        return value;
    }

    /** The values that the column names between semicolons, each once; a fault with the word that names none. */
    public List<E> readAll(ImportRow row, String column, String code) {
        String text = row.text(column, LONGEST_WORD * byWord.size());
        List<E> values = new ArrayList<>();
        for (String word : text == null ? new String[0] : text.split(";")) {
            E value = value(word);
            if (value != null) {
                values.add(value);
            } else if (!word.isBlank()) {
                row.fault(column, code, word.strip());
            }
        }
        return values.stream().distinct().sorted().toList();
    }

    private E value(String word) {
        return byWord.get(CellValues.folded(word));
    }
}
