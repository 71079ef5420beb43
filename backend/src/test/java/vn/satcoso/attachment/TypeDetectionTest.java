package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.support.SampleFiles;

class TypeDetectionTest {
    @TempDir
    Path folder;

    static Stream<Arguments> taken() throws IOException {
        return Stream.of(
                arguments(FileType.PDF, SampleFiles.pdf("Biên bản")),
                arguments(FileType.DOCX, SampleFiles.docx("Biên bản")),
                arguments(FileType.XLSX, SampleFiles.xlsx("Danh sách")),
                arguments(FileType.XLSX, workbook()),
                arguments(FileType.JPEG, SampleFiles.image("jpg")),
                arguments(FileType.PNG, SampleFiles.image("png")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(FileType type, byte[] content) throws IOException {
        assertEquals(type, TypeDetection.of(file(content)));
    }

    static Stream<Arguments> refused() {
        byte[] docx = SampleFiles.docx("Biên bản");
        return Stream.of(
                arguments("attachment.typeRefused", text("Chỉ là chữ")),
                arguments("attachment.typeRefused", text("<html><script>alert(1)</script></html>")),
                arguments("attachment.typeRefused", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("attachment.typeRefused", text("GIF89a........")),
                arguments("attachment.typeRefused", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}),
                arguments("attachment.typeRefused", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}),
                arguments("attachment.typeRefused", SampleFiles.zip(Map.of("a.txt", text("a")))),
                arguments("attachment.typeRefused", SampleFiles.zip(Map.of("[Content_Types].xml", text("<Types/>")))),
                arguments("attachment.macros", SampleFiles.docxWithMacros()),
                arguments("attachment.macros", SampleFiles.docxHidingMacros()),
                arguments("attachment.unreadable", Arrays.copyOf(docx, docx.length / 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String code, byte[] content) throws IOException {
        Path file = file(content);
        DomainException refusal = assertThrows(DomainException.class, () -> TypeDetection.of(file));
        assertEquals("file", refusal.violations().getFirst().field());
        assertEquals(code, refusal.violations().getFirst().code());
    }

    @Test
    void aBombIsRefusedBeforeItBursts() throws IOException {
        Path bomb = file(SampleFiles.bomb());
        DomainException refusal = assertThrows(DomainException.class, () -> TypeDetection.of(bomb));
        assertEquals("attachment.archive", refusal.violations().getFirst().code());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook as this product itself writes them. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "thử", "1.0")) {
            workbook.newWorksheet("Tờ 1").value(0, 0, "Danh sách");
        }
        return out.toByteArray();
    }
}
