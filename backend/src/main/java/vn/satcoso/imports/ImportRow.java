package vn.satcoso.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.platform.tabular.Sheet;

/** One row of an import: reads its cells by column name and collects what is wrong with them. */
public final class ImportRow {
    private static final Set<String> YES = Set.of("co", "yes", "true", "x", "1");
    private static final Set<String> NO = Set.of("khong", "no", "false", "0");
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sheet.Line line;
    private final Map<String, ColumnMap.Place> places;
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ImportFault> warnings = new ArrayList<>();
    private final Set<String> unusable = new HashSet<>();
    private boolean unchanged;

    ImportRow(Sheet.Line line, Map<String, ColumnMap.Place> places) {
        this.line = line;
        this.places = places;
    }

    /** The line in the file. */
    public int line() {
        return line.number();
    }

    /** The text on one line, or null when blank; a fault when it is longer. */
    public String text(String column, int maxLength) {
        Sheet.Cell cell = cell(column);
        if (cell.fault() != null) {
            if (unusable.add(column)) {
                fault(column, cell.fault());
            }
            return null;
        }
        if (cell.text() == null) {
            return null;
        }
        String text = cell.text().replaceAll("\\s+", " ");
        if (text.length() > maxLength) {
            fault(column, "cell.tooLong", maxLength);
            return null;
        }
        return text;
    }

    /** As {@link #text}, and a fault when blank. */
    public String required(String column, int maxLength) {
        String text = text(column, maxLength);
        if (cell(column).blank()) {
            fault(column, "cell.required");
        }
        return text;
    }

    /** The day written dd/MM/yyyy or yyyy-MM-dd, or null when blank; a fault when there is no such day. */
    public LocalDate date(String column) {
        String text = text(column, 1_000);
        if (text == null) {
            return null;
        }
        LocalDate date = CellValues.date(text).orElse(null);
        if (date == null) {
            fault(column, "cell.date");
        }
        return date;
    }

    public LocalDate requiredDate(String column) {
        LocalDate date = date(column);
        if (cell(column).blank()) {
            fault(column, "cell.required");
        }
        return date;
    }

    /** Yes or no, or null when blank. */
    public Boolean yesNo(String column) {
        String text = text(column, 1_000);
        if (text == null) {
            return null;
        }
        String folded = CellValues.folded(text);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            fault(column, "cell.yesNo");
        }
        return YES.contains(folded);
    }

    /** Adds a fault; dates among the arguments are shown dd/MM/yyyy. */
    public void fault(String column, String code, Object... arguments) {
        faults.add(remark(column, code, arguments));
    }

    /** Adds what the sender should look at before he confirms; the row may be taken in all the same. */
    public void warn(String column, String code, Object... arguments) {
        warnings.add(remark(column, code, arguments));
    }

    private ImportFault remark(String column, String code, Object... arguments) {
        List<String> texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : String.valueOf(argument))
                .toList();
        return new ImportFault(line(), title(column), cell(column).text(), code, texts);
    }

    private String title(String column) {
        ColumnMap.Place place = places.get(column);
        return place == null ? column : place.title();
    }

    /** What the row asks for is there already. */
    public void unchanged() {
        unchanged = true;
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** Whether something is wrong in this column. */
    public boolean faulty(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(title(column)));
    }

    RowStatus status() {
        if (faulty()) {
            return RowStatus.FAULTY;
        }
        return unchanged ? RowStatus.UNCHANGED : RowStatus.NEW;
    }

    List<ImportFault> faults() {
        return faults;
    }

    List<ImportFault> warnings() {
        return warnings;
    }

    List<String> texts() {
        return places.values().stream()
                .map(place -> line.cell(place.index()).text())
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private Sheet.Cell cell(String column) {
        ColumnMap.Place place = places.get(column);
        return place == null ? Sheet.Cell.BLANK : line.cell(place.index());
    }
}
