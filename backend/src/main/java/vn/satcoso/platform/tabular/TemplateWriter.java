package vn.satcoso.platform.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook to be filled in: a sheet with the header and one example row, and a sheet of notes. */
public final class TemplateWriter {
    private static final int ROWS_AS_TEXT = 1_000;
    private static final String TEXT = "@";

    private TemplateWriter() {}

    /** A column: its header, the example below it, and the note on how to fill it. */
    public record Column(String title, boolean required, String example, String note) {}

    /** The names of the two sheets and the headings of the notes. */
    public record Labels(String data, String notes, List<String> headings, String remark) {}

    public static byte[] write(Labels labels, List<Column> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "satcoso", "1.0")) {
            data(workbook.newWorksheet(labels.data()), columns);
            notes(workbook.newWorksheet(labels.notes()), labels, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Cells are text, so that codes keep their leading zeros. */
    private static void data(Worksheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(0, i, column.title() + (column.required() ? " *" : ""));
            sheet.value(1, i, column.example());
            sheet.width(i, 24);
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("DDE7F3")
                .set();
        sheet.range(1, 0, 1, columns.size() - 1)
                .style()
                .italic()
                .fontColor("808080")
                .format(TEXT)
                .set();
        sheet.range(2, 0, ROWS_AS_TEXT, columns.size() - 1).style().format(TEXT).set();
        sheet.freezePane(0, 1);
    }

    private static void notes(Worksheet sheet, Labels labels, List<Column> columns) {
        for (int i = 0; i < labels.headings().size(); i++) {
            sheet.value(0, i, labels.headings().get(i));
        }
        sheet.range(0, 0, 0, labels.headings().size() - 1).style().bold().set();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(i + 1, 0, columns.get(i).title());
            sheet.value(i + 1, 1, columns.get(i).required() ? "✓" : "");
            sheet.value(i + 1, 2, columns.get(i).note());
        }
        sheet.value(columns.size() + 2, 0, labels.remark());
        sheet.width(0, 28);
        sheet.width(2, 90);
    }
}
