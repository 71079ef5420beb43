package vn.satcoso.platform.tabular;

import java.util.List;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.tabular.Sheet.Cell;
import vn.satcoso.platform.tabular.Sheet.Line;
import vn.satcoso.platform.web.CleanText;

/** Reads a CSV or XLSX file, recognised by its content and never by its name. */
public final class SheetReader {
    static final int MAX_COLUMNS = 200;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SheetReader() {}

    /**
     * The first row that is not blank is the header. 422 when the file cannot be read, is empty, or has more rows.
     */
    public static Sheet read(byte[] content, int maxRows) {
        if (begins(content, OLD_OFFICE) || begins(content, PDF)) {
            throw DomainException.badFile("file.unreadable");
        }
        RowCollector rows = new RowCollector(maxRows);
        if (begins(content, ZIP)) {
            XlsxReader.read(content, rows);
        } else {
            CsvReader.read(TextEncoding.decode(content), rows);
        }
        return rows.sheet();
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** Takes the rows as they come, and refuses too many as soon as they are too many. */
    static final class RowCollector {
        private final int maxRows;
        private final List<Line> lines = new java.util.ArrayList<>();
        private List<String> header;

        RowCollector(int maxRows) {
            this.maxRows = maxRows;
        }

        void add(int number, List<Cell> cells) {
            if (cells.stream().allMatch(Cell::blank)) {
                return;
            }
            if (cells.size() > MAX_COLUMNS) {
                throw DomainException.badFile("file.tooManyColumns", String.valueOf(MAX_COLUMNS));
            }
            if (header == null) {
                header = header(cells);
                return;
            }
            if (lines.size() == maxRows) {
                throw DomainException.badFile("file.tooManyRows", maxRows);
            }
            lines.add(new Line(number, cells));
        }

        Sheet sheet() {
            if (header == null || lines.isEmpty()) {
                throw DomainException.badFile("file.empty");
            }
            return new Sheet(header, List.copyOf(lines));
        }

        /** The header up to its last name; a column without a name is an empty text. */
        private static List<String> header(List<Cell> cells) {
            List<String> names = new java.util.ArrayList<>(cells.stream()
                    .map(cell -> cell.text() == null ? "" : cell.text())
                    .toList());
            while (!names.isEmpty() && names.getLast().isEmpty()) {
                names.removeLast();
            }
            return List.copyOf(names);
        }
    }

    static Cell cell(String raw) {
        return Cell.of(CleanText.of(raw));
    }
}
