package vn.satcoso.platform.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    @Test
    void readsCellsAsAClerkSeesThem() {
        Sheet sheet = read(XlsxReaderTest::fill);
        assertEquals(List.of("Mã", "Tên"), sheet.header());
        assertEquals(3, sheet.lines().getFirst().number());
        assertEquals(
                Arrays.asList("3646", "12.5", "03646", "2026-02-28", "2026-02-28", "true", "Xã Mường É", null),
                SheetReaderTest.texts(sheet.lines().getFirst()).subList(0, 8));
    }

    private static void fill(Worksheet sheet) {
        sheet.value(0, 0, "Mã");
        sheet.value(0, 1, "Tên");
        sheet.value(2, 0, 3646.0);
        sheet.value(2, 1, 12.5);
        sheet.value(2, 2, 3646);
        sheet.style(2, 2).format("00000").set();
        sheet.value(2, 3, LocalDate.of(2026, 2, 28));
        sheet.style(2, 3).format("dd/mm/yyyy").set();
        sheet.value(2, 4, LocalDate.of(2026, 2, 28));
        sheet.style(2, 4).format("[$-42A]dd \"tháng\" mm").set();
        sheet.value(2, 5, true);
        sheet.value(2, 6, Normalizer.normalize("  Xã Mường É\u00a0", Normalizer.Form.NFD));
        sheet.value(2, 7, " ");
        sheet.value(2, 8, "x");
    }

    @Test
    void takesNothingFromFormulas() {
        Sheet sheet = read(page -> {
            page.value(0, 0, "a");
            page.formula(1, 0, "1+1");
            page.value(1, 1, "=1+1");
        });
        Sheet.Cell formula = sheet.lines().getFirst().cells().getFirst();
        assertEquals("cell.formula", formula.fault());
        assertNull(formula.text());
        assertEquals("=1+1", sheet.lines().getFirst().cells().get(1).text());
    }

    @Test
    void theTemplateIsReadable() {
        var labels = new TemplateWriter.Labels("Đơn vị", "Cách điền", List.of("Cột", "Bắt buộc", "Cách điền"), "…");
        byte[] template = TemplateWriter.write(
                labels,
                List.of(
                        new TemplateWriter.Column("Mã", true, "001", "Mã riêng"),
                        new TemplateWriter.Column("Tên", false, "Xã A", "Tên đầy đủ")));
        Sheet sheet = SheetReader.read(template, 10);
        assertEquals(List.of("Mã *", "Tên"), sheet.header());
        assertEquals(1, sheet.lines().size());
        assertTrue(SheetReaderTest.texts(sheet.lines().getFirst()).contains("001"));
    }

    private static Sheet read(java.util.function.Consumer<Worksheet> filling) {
        return SheetReader.read(Workbooks.of(filling), 100);
    }
}
