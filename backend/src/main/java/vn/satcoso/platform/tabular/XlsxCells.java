package vn.satcoso.platform.tabular;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a clerk sees in a cell, as text: dates as yyyy-MM-dd, numbers without an exponent or a trailing .0. */
final class XlsxCells {
    private static final Pattern NOT_PART_OF_A_DATE = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|[_*].");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,20}");

    private XlsxCells() {}

    static Sheet.Cell read(Cell cell) {
        if (cell.getFormula() != null) {
            return new Sheet.Cell(null, "cell.formula");
        }
        return switch (cell.getType()) {
            case EMPTY -> Sheet.Cell.BLANK;
            case FORMULA -> new Sheet.Cell(null, "cell.formula");
            case ERROR -> new Sheet.Cell(null, "cell.error");
            case BOOLEAN -> Sheet.Cell.of(String.valueOf(cell.asBoolean()));
            case NUMBER -> number(cell);
            case STRING -> SheetReader.cell(cell.asString());
        };
    }

    private static Sheet.Cell number(Cell cell) {
        String format = cell.getDataFormatString();
        if (date(cell.getDataFormatId(), format)) {
            try {
                return Sheet.Cell.of(cell.asDate().toLocalDate().toString());
            } catch (DateTimeException | ArithmeticException notADate) {
                return new Sheet.Cell(null, "cell.error");
            }
        }
        String plain = cell.asNumber().stripTrailingZeros().toPlainString();
        boolean padded = format != null && LEADING_ZEROS.matcher(format).matches();
        return Sheet.Cell.of(
                padded && plain.length() < format.length()
                        ? "0".repeat(format.length() - plain.length()) + plain
                        : plain);
    }

    private static boolean date(Integer id, String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String letters = NOT_PART_OF_A_DATE
                .matcher(format.toLowerCase(java.util.Locale.ROOT))
                .replaceAll("");
        return letters.contains("d") || letters.contains("yy");
    }
}
