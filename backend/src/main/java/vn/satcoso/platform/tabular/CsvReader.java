package vn.satcoso.platform.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.tabular.SheetReader.RowCollector;

/** Reads comma, semicolon or tab separated text; the header row shows which. */
final class CsvReader {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final Pattern SEPARATOR_NOTE = Pattern.compile("^sep=(?!\")(.)\\R", Pattern.CASE_INSENSITIVE);

    private CsvReader() {}

    static void read(String text, RowCollector rows) {
        Matcher note = SEPARATOR_NOTE.matcher(text);
        boolean noted = note.find();
        String body = noted ? text.substring(note.end()) : text;
        char separator = noted ? note.group(1).charAt(0) : separator(body);
        int line = noted ? 2 : 1;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(body, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            int first = line;
            while (records.hasNext()) {
                List<Sheet.Cell> cells =
                        records.next().stream().map(SheetReader::cell).toList();
                rows.add(line, cells);
                line = first + (int) parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw DomainException.badFile("file.csvBroken", line);
        }
    }

    /** The separator that occurs most in the first line that is not blank, outside quotes. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    break;
                }
                continue;
            }
            blank &= Character.isWhitespace(c);
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
