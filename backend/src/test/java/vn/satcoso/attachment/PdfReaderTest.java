package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.support.HostilePdf;
import vn.satcoso.support.PdfFiles;

@DisplayName("PDF files are looked through by processes that end, whatever the file does to them")
class PdfReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final PdfReader reader = new PdfReader();

    @AfterEach
    void nothingIsLeftBehind() {
        List<String> left = ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .flatMap(child -> child.info().commandLine().stream())
                .filter(command -> command.contains(PdfLook.class.getName()))
                .toList();
        assertEquals(List.of(), left);
    }

    @Test
    void whatItSays() throws IOException {
        assertEquals(PdfFinding.CLEAN, reader.look(file(PdfFiles.letter(2).bytes())));
        assertEquals(
                PdfFinding.MARKED,
                reader.look(file(PdfFiles.letter(2).write(0, 90, 750, "MẬT").bytes())));
        assertEquals(
                PdfFinding.LOCKED,
                reader.look(file(PdfFiles.letter(2).locked("abc", 128).bytes())));
        assertEquals(PdfFinding.BROKEN, reader.look(file("%PDF-1.7".getBytes())));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments(PdfFinding.UNSEEN, "endless font", HostilePdf.endlessFont()),
                arguments(PdfFinding.UNSEEN, "swelling objects", HostilePdf.swellingObjects()),
                arguments(PdfFinding.CLEAN, "endless text", HostilePdf.endlessText()),
                arguments(PdfFinding.CLEAN, "pages in a circle", HostilePdf.pagesInACircle()),
                arguments(PdfFinding.CLEAN, "tables in a circle", HostilePdf.tablesInACircle()),
                arguments(PdfFinding.CLEAN, "countless pages", HostilePdf.countless()),
                arguments(PdfFinding.BROKEN, "nested", HostilePdf.nested()),
                arguments(PdfFinding.UNSEEN, "many objects", HostilePdf.manyObjects()),
                arguments(PdfFinding.BROKEN, "noise", HostilePdf.noise()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void hostile(PdfFinding finding, String what, byte[] content) throws IOException {
        assertEquals(finding, reader.look(file(content)), what);
    }

    @Test
    @DisplayName("A file that has no end is given up when its time is spent")
    void endless() throws IOException {
        Path file = file(HostilePdf.formsOfForms());
        long began = System.nanoTime();
        assertEquals(PdfFinding.UNSEEN, reader.look(file, PATIENCE));
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(taken.compareTo(PATIENCE.multipliedBy(PdfLook.LATE + 2)) < 0, taken::toString);
    }

    @Test
    @DisplayName("Ten at once wait for each other and are all seen")
    void together() throws Exception {
        Path file = file(PdfFiles.letter(2).write(0, 90, 750, "TỐI MẬT").bytes());
        Callable<PdfFinding> look = () -> reader.look(file);
        try (ExecutorService people = Executors.newFixedThreadPool(10)) {
            for (Future<PdfFinding> found : people.invokeAll(Collections.nCopies(10, look))) {
                assertEquals(PdfFinding.MARKED, found.get());
            }
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "tệp", ""), content);
    }
}
