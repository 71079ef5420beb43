package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import vn.satcoso.platform.error.DomainException;

/**
 * Has PDF files looked through by processes of their own ({@link PdfLook}), each with little memory, little time and
 * nothing of this service's settings, and few at once.
 */
@ApplicationScoped
class PdfReader {
    private static final Logger LOG = Logger.getLogger(PdfReader.class);
    /** Of a core: whether a file is seen to its end does not hang on what else the machine does. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PATIENCE_IN_LINE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2;
    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 137;
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE");
    private static final List<String> LIMITS = List.of(
            "-Xmx96m",
            "-Xss1m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** 503 when too many wait, or no such process can be started; a file too heavy to be seen to its end is UNSEEN. */
    PdfFinding look(Path file) {
        return look(file, PATIENCE);
    }

    PdfFinding look(Path file, Duration patience) {
        try {
            if (!places.tryAcquire(PATIENCE_IN_LINE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DomainException.unavailable("attachment.readerBusy");
            }
            try {
                return finding(end(file, patience));
            } finally {
                places.release();
            }
        } catch (IOException unstarted) {
            LOG.error("No process can be started to look through a PDF", unstarted);
            throw DomainException.unavailable("attachment.readerBusy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.unavailable("attachment.readerBusy");
        }
    }

    private static int end(Path file, Duration patience) throws IOException, InterruptedException {
        Process process = start(file, patience);
        try {
            boolean ended =
                    process.waitFor(patience.multipliedBy(PdfLook.LATE + 1).toMillis(), TimeUnit.MILLISECONDS);
            return ended ? process.exitValue() : KILLED;
        } finally {
            process.destroyForcibly();
        }
    }

    private static PdfFinding finding(int code) {
        if (code == OUT_OF_MEMORY || code == KILLED) {
            return PdfFinding.UNSEEN;
        }
        return PdfFinding.of(code).orElseThrow(() -> {
            LOG.errorf("The process that looks through PDF files ended with code %d", code);
            return DomainException.unavailable("attachment.readerBusy");
        });
    }

    private static Process start(Path file, Duration patience) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", classes(), PdfLook.class.getName()));
        command.addAll(List.of(file.toString(), Long.toString(patience.toMillis())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(KEPT);
        return builder.start();
    }

    /** Where this product and the libraries that read PDF lie. */
    private static String classes() {
        return Stream.of(
                        PdfLook.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        FontBoxFont.class,
                        LogFactory.class,
                        Logger.class)
                .map(PdfReader::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
