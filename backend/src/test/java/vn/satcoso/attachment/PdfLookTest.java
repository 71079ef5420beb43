package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.PdfFiles;
import vn.satcoso.support.SampleFiles;

@DisplayName("A mark of secrecy in a PDF is seen where marks stand; prose, titles and tables about secrets are none")
class PdfLookTest {
    @TempDir
    Path folder;

    static Stream<Arguments> marked() {
        return Stream.of(
                arguments("under the number, beside the day", letter().write(0, 90, 750, "MẬT")),
                arguments("in a frame of signs", letter().write(0, 90, 750, "[ TỐI MẬT ]")),
                arguments("letters of its own far apart", letter().spaced(0, 90, 750, "MẬT", 9)),
                arguments("words far apart", letter().spaced(0, 90, 750, "TUYỆT MẬT", 6)),
                arguments("blanks between letters", letter().write(0, 90, 750, "T Ố I  M Ậ T")),
                arguments("decomposed letters", letter().write(0, 90, 750, "TUYE\u0323\u0302T MA\u0323\u0302T")),
                arguments("printed twice to look bold", twice()),
                arguments("blanks up to the other column", letter().write(0, 90, 735, "MẬT" + " ".repeat(60) + "Số 5")),
                arguments("with its label", letter().write(0, 90, 750, "Độ mật: Mật")),
                arguments("in the header of page 2", letter().write(1, 280, 815, "TỐI MẬT")),
                arguments("at the foot of page 3", letter().write(2, 280, 30, "MẬT")),
                arguments("on the last page", PdfFiles.letter(9).write(8, 60, 790, "MẬT")),
                arguments("as a watermark, aslant", letter().across(1, 20, 50, "TUYỆT MẬT")),
                arguments("as a watermark, level", letter().across(0, 60, 0, "MẬT")),
                arguments("upright in the margin", letter().across(0, 13, 90, "MẬT")),
                arguments("as a stamp put on later", letter().stamp(0, "TỐI MẬT")),
                arguments(
                        "locked against printing alone, 128",
                        letter().write(0, 90, 750, "MẬT").locked("", 128)),
                arguments(
                        "locked against printing alone, 256",
                        letter().write(0, 90, 750, "MẬT").locked("", 256)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void marked(String where, PdfFiles letter) throws IOException {
        assertEquals(PdfFinding.MARKED, look(letter.bytes()), where);
    }

    @ParameterizedTest(name = "turned by {0}")
    @ValueSource(ints = {90, 180, 270})
    void onATurnedPage(int degrees) throws IOException {
        PdfFiles lying = letter().across(0, 60, degrees, "MẬT").turned(0, degrees);
        assertEquals(PdfFinding.MARKED, look(lying.bytes()));
    }

    static Stream<Arguments> unmarked() {
        return Stream.of(
                arguments("the letter alone", letter()),
                arguments("a title over two lines", title("QUY CHẾ BẢO VỆ BÍ", "MẬT")),
                arguments("a title over two lines, of one word", title("TĂNG CƯỜNG BẢO", "MẬT")),
                arguments("a title that begins with the word", letter().write(0, 200, 660, "MẬT ONG RỪNG SƠN LA")),
                arguments("the head of a narrow column", title("ĐỘ", "MẬT")),
                arguments("a column about honey", letter().write(0, 200, 660, "Mật")),
                arguments("in a table in the middle of a page", letter().write(1, 200, 400, "MẬT")),
                arguments(
                        "a rule about the marks", letter().write(0, 60, 640, "Tối mật, mật: đóng dấu theo quy định")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unmarked(String what, PdfFiles letter) throws IOException {
        assertEquals(PdfFinding.CLEAN, look(letter.bytes()), what);
    }

    @ParameterizedTest(name = "{0} bits")
    @ValueSource(ints = {40, 128, 256})
    void locked(int bits) throws IOException {
        assertEquals(
                PdfFinding.LOCKED,
                look(letter().write(0, 90, 750, "MẬT").locked("abc", bits).bytes()));
    }

    @Test
    void broken() throws IOException {
        assertEquals(PdfFinding.BROKEN, look("%PDF-1.7\nhỏng".getBytes()));
    }

    @Test
    @DisplayName("A PDF whose table of contents is cut off is read as other programs read it")
    void cutOff() throws IOException {
        byte[] whole = letter().write(0, 90, 750, "MẬT").bytes();
        assertEquals(PdfFinding.MARKED, look(Arrays.copyOf(whole, whole.length - 60)));
    }

    @Test
    @DisplayName("What a photo shows cannot be read")
    void scanned() throws IOException {
        assertEquals(PdfFinding.CLEAN, look(SampleFiles.pdf("MẬT")));
    }

    private PdfFinding look(byte[] content) throws IOException {
        return PdfLook.at(Files.write(folder.resolve("upload"), content).toFile());
    }

    private static PdfFiles letter() {
        return PdfFiles.letter(3);
    }

    private static PdfFiles twice() {
        return letter().write(0, 90, 750, "MẬT").write(0, 90.4f, 750, "MẬT");
    }

    private static PdfFiles title(String line, String next) {
        return letter().write(0, 200, 660, line).write(0, 205, 640, next);
    }
}
