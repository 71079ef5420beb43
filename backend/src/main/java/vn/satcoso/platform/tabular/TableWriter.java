package vn.satcoso.platform.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table to be taken away, row by row into the stream. Text that a spreadsheet would take for a formula stays
 * text: in a workbook as a text cell, in CSV behind an apostrophe.
 */
public final class TableWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int FLUSH_ROWS = 1_000;
    private static final int WIDTH = 22;

    private TableWriter() {}

    /**
     * A sheet: the lines above the table, its headings, and rows of texts, numbers, days and nulls; each row may be made
     * only when it is written.
     */
    public record Table(String title, List<String> above, List<String> headings, Iterable<List<Object>> rows) {}

    public static void write(TableFormat format, Table table, OutputStream out) throws IOException {
        if (format == TableFormat.XLSX) {
            workbook(table, out);
        } else {
            csv(table, out);
        }
    }

    private static void workbook(Table table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "satcoso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            int row = 0;
            for (String line : table.above()) {
                sheet.value(row, 0, line);
                sheet.style(row++, 0).bold().set();
            }
            row++;
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(row, column, table.headings().get(column));
                sheet.width(column, WIDTH);
            }
            sheet.range(row, 0, row, table.headings().size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDE7F3")
                    .set();
            sheet.freezePane(1, ++row);
            for (List<Object> cells : table.rows()) {
                for (int column = 0; column < cells.size(); column++) {
                    cell(sheet, row, column, cells.get(column));
                }
                if (++row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private static void csv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        for (String line : table.above()) {
            line(writer, List.of(line));
        }
        line(writer, List.of());
        line(writer, table.headings());
        for (List<Object> cells : table.rows()) {
            line(writer, cells);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(text(cells.get(i)));
        }
        writer.write("\r\n");
    }

    static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case LocalDate day -> day.format(DAY);
            default -> quoted(harmless(value.toString()));
        };
    }

    private static String harmless(String text) {
        String seen = text.replaceFirst("^[ \u00A0]+", "");
        return !seen.isEmpty() && FORMULA_BEGINS.indexOf(seen.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",;\\r\\n\\t].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
