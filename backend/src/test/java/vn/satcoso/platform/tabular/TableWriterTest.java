package vn.satcoso.platform.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.platform.tabular.TableWriter.Table;

@DisplayName("Tables to be taken away")
class TableWriterTest {
    @ParameterizedTest(name = "[{0}] stays text")
    @ValueSource(
            strings = {
                "=1+1",
                "+84912",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "  =HYPERLINK(\"http://x\")"
            })
    void nothingIsAFormula(String text) throws IOException {
        assertTrue(TableWriter.text(text).replace("\"", "").startsWith("'"), TableWriter.text(text));
        Cell cell = rows(TableFormat.XLSX, Arrays.asList(text, null)).getLast().getCell(0);
        assertEquals(CellType.STRING, cell.getType());
        assertEquals(text, cell.getText().replace("\n", "\r"));
    }

    @Test
    @DisplayName("CSV begins with its mark, ends lines as spreadsheets do and quotes what needs it")
    void csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(TableFormat.CSV, table(List.of(Arrays.asList("Lò Thị \"Tươi\", xã A", 3), List.of())), out);
        assertEquals(
                "\uFEFFSố buổi dự\r\nTính đến hết ngày 15/10/2026\r\n\r\nCán bộ,Đã dự\r\n"
                        + "\"Lò Thị \"\"Tươi\"\", xã A\",3\r\n\r\n",
                out.toString(StandardCharsets.UTF_8));
        assertEquals("15/10/2026", TableWriter.text(LocalDate.of(2026, 10, 15)));
        assertEquals("", TableWriter.text(null));
        assertEquals("-2", TableWriter.text(-2));
    }

    @Test
    @DisplayName("50,000 rows and a name of 300 letters are written whole")
    void manyRows() throws IOException {
        String name = "Ễ".repeat(300);
        List<List<Object>> rows = IntStream.range(0, 50_000)
                .mapToObj(i -> Arrays.<Object>asList(name, i))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(TableFormat.XLSX, new Table("Bảng", List.of(), List.of("Cán bộ", "Số"), rows), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> read = book.getFirstSheet().read();
            assertEquals(name, read.getLast().getCell(0).getText());
            assertEquals("49999", read.getLast().getCell(1).getRawValue());
        }
    }

    private static List<Row> rows(TableFormat format, List<Object> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.write(format, table(List.of(cells)), out);
        try (InputStream in = new ByteArrayInputStream(out.toByteArray());
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getFirstSheet().read();
        }
    }

    private static Table table(List<List<Object>> rows) {
        return new Table(
                "Bảng", List.of("Số buổi dự", "Tính đến hết ngày 15/10/2026"), List.of("Cán bộ", "Đã dự"), rows);
    }
}
