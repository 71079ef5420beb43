package vn.satcoso.attachment;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Looks through a PDF for a mark of secrecy: the whole program of a process that is started for one file, so that a file
 * made to exhaust its reader exhausts this process alone. It says what it found by the code with which it ends, and ends
 * at its hour by itself, even when nobody waits for it any more.
 */
final class PdfLook {
    private static final int FIRST_PAGES = 5;
    /** A machine with much to do gives a process its time late. */
    static final int LATE = 6;

    private static final Duration LOOK_UP = Duration.ofMillis(100);

    private PdfLook() {}

    /** The file and, in milliseconds of a core, how long it may take. */
    public static void main(String[] arguments) {
        Duration patience = Duration.ofMillis(Long.parseLong(arguments[1]));
        Thread.ofPlatform().daemon().start(() -> endAfter(patience));
        Runtime.getRuntime().halt(at(new File(arguments[0])).code());
    }

    static PdfFinding at(File file) {
        FontMappers.set(new PdfStandInFont());
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return marked(document) ? PdfFinding.MARKED : PdfFinding.CLEAN;
        } catch (InvalidPasswordException locked) {
            return PdfFinding.LOCKED;
        } catch (IOException | RuntimeException broken) {
            return PdfFinding.BROKEN;
        } catch (StackOverflowError nested) {
            return PdfFinding.UNSEEN;
        }
    }

    /** The first pages bear the head of a document, the last one its signature; headers are on each. */
    private static boolean marked(PDDocument document) throws IOException {
        PdfPageLines lines = new PdfPageLines();
        int pages = document.getNumberOfPages();
        return IntStream.concat(
                        IntStream.range(0, Math.min(FIRST_PAGES, pages)),
                        IntStream.range(Math.max(FIRST_PAGES, pages - 1), pages))
                .anyMatch(page -> lines.marked(document.getPage(page)));
    }

    private static void endAfter(Duration patience) {
        long began = System.nanoTime();
        try {
            while (!spent(patience, Duration.ofNanos(System.nanoTime() - began))) {
                Thread.sleep(LOOK_UP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(PdfFinding.UNSEEN.code());
    }

    private static boolean spent(Duration patience, Duration passed) {
        Duration worked = ProcessHandle.current().info().totalCpuDuration().orElse(passed);
        return worked.compareTo(patience) > 0 || passed.compareTo(patience.multipliedBy(LATE)) > 0;
    }
}
