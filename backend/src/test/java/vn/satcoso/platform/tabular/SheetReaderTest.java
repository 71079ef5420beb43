package vn.satcoso.platform.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.tabular.Sheet.Line;

class SheetReaderTest {
    private static final String CSV = "Mã,Tên\n01,Phường Chiềng Lề\n";

    static Stream<byte[]> everyEncoding() {
        return Stream.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16BE),
                Normalizer.normalize(CSV, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("everyEncoding")
    void readsUtf8AndMarkedUtf16AndComposesLetters(byte[] content) {
        Sheet sheet = SheetReader.read(content, 10);
        assertEquals(List.of("Mã", "Tên"), sheet.header());
        assertEquals(List.of("01", "Phường Chiềng Lề"), texts(sheet.lines().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "windows-1258", "windows-1252"})
    void refusesOtherEncodings(String name) {
        String text = name.startsWith("UTF") ? CSV : "Mã,Tên\n1,Bàn Lê\n";
        assertEquals("file.encoding", refusal(text.getBytes(Charset.forName(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void detectsTheSeparator(String separator) {
        String csv = "a|b|c\r\n\"x, y; z\"|2|\"say \"\"hi\"\"\"".replace("|", separator);
        assertEquals(
                List.of("x, y; z", "2", "say \"hi\""), texts(read(csv).lines().getFirst()));
    }

    @Test
    void obeysTheSeparatorNoteOfExcel() {
        Sheet sheet = read("sep=;\na;b,c\n1;2\n");
        assertEquals(List.of("a", "b,c"), sheet.header());
        assertEquals(3, sheet.lines().getFirst().number());
    }

    @Test
    void takesNoQuoteForASeparator() {
        assertEquals(List.of("sep=\""), read("sep=\"\na,b\n1,2\n").header());
    }

    @Test
    void keepsLineNumbersAcrossBlankRowsAndQuotedLineBreaks() {
        Sheet sheet = read("\na,b\r\n1,2\r\n\r\n ,\r\n3,\"4\r\nmore\"\r\n5,6");
        assertEquals(List.of(3, 6, 8), sheet.lines().stream().map(Line::number).toList());
    }

    @Test
    void refusesWhatIsNotATable() throws IOException {
        assertEquals("file.unreadable", refusal("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.unreadable", refusal("<html><table></table></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.unreadable", refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals("file.unreadable", refusal(Workbooks.zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))));
        byte[] workbook = Workbooks.of(sheet -> sheet.value(0, 0, "a"));
        assertEquals("file.unreadable", refusal(java.util.Arrays.copyOf(workbook, workbook.length / 2)));
        assertEquals("file.empty", refusal(new byte[0]));
        assertEquals("file.empty", refusal("a,b\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.csvBroken", refusal("a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesMoreRowsThanAllowed() {
        byte[] csv = "a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(3, SheetReader.read(csv, 3).lines().size());
        DomainException refused = assertThrows(DomainException.class, () -> SheetReader.read(csv, 2));
        assertEquals("file.tooManyRows", refused.code());
    }

    @Test
    void refusesArchivesThatSwell() throws IOException {
        byte[] zeros = new byte[50 << 20];
        assertEquals("file.archive", refusal(Workbooks.zip("xl/worksheets/sheet1.xml", zeros)));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(many)) {
            for (int i = 0; i < 1_100; i++) {
                zip.putNextEntry(new java.util.zip.ZipEntry("part" + i));
                zip.closeEntry();
            }
        }
        assertEquals("file.archive", refusal(many.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({
        "31/01/2026,2026-01-31",
        "1/2/2026,2026-02-01",
        "01-02-2026,2026-02-01",
        "2026-01-31,2026-01-31",
        "29/02/2024,2024-02-29",
        "29/02/2026,",
        "31/04/2026,",
        "01/13/2026,",
        "2026-02-30,",
        "01/02/26,",
        "hôm nay,"
    })
    void readsDatesThatExist(String text, String date) {
        assertEquals(date, CellValues.date(text).map(Object::toString).orElse(null));
    }

    @Test
    void foldsHeaders() {
        assertEquals("macaptren", CellValues.folded("Mã cấp trên *"));
        assertEquals("macaptren", CellValues.folded(Normalizer.normalize("MÃ_CẤP TRÊN", Normalizer.Form.NFD)));
        assertEquals("danguyxa", CellValues.folded("Đảng ủy xã"));
    }

    static List<String> texts(Line line) {
        return line.cells().stream().map(Sheet.Cell::text).toList();
    }

    private static Sheet read(String csv) {
        return SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), 100);
    }

    private static String refusal(byte[] content) {
        return assertThrows(DomainException.class, () -> SheetReader.read(content, 100))
                .code();
    }
}
