package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.web.CleanText;

/**
 * Looks at a file before it is taken: declared free of state secrets, at most 20 MB, of a known type by its content,
 * without macros, without a mark of secrecy in its name or on the first lines of an Office file, without a virus.
 */
@ApplicationScoped
class AttachmentIntake {
    static final int MOST_MEGABYTES = 20;
    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;
    private static final int LONGEST_NAME = 190;

    @Inject
    VirusScanner scanner;

    CheckedFile check(FileUpload upload, boolean noStateSecret) {
        if (upload == null) {
            throw DomainException.invalid("file", "attachment.fileMissing");
        }
        if (!noStateSecret) {
            throw DomainException.invalid("noStateSecret", "attachment.declarationMissing");
        }
        if (upload.size() > MOST_BYTES) {
            throw DomainException.tooLarge("file", "attachment.tooLarge", MOST_MEGABYTES);
        }
        if (upload.size() == 0) {
            throw DomainException.invalid("file", "attachment.empty");
        }
        String name = name(upload.fileName());
        if (SecrecyMark.inName(name)) {
            throw DomainException.invalid("file", "attachment.secretName");
        }
        try {
            return content(name, upload.uploadedFile(), upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckedFile content(String name, Path file, long size) throws IOException {
        FileType type = TypeDetection.of(file);
        if (type == FileType.DOCX || type == FileType.XLSX) {
            requireNoMark(file);
        }
        boolean scan = scanner.configured();
        if (scan) {
            scanner.check(file);
        }
        return new CheckedFile(type.named(name), file, type, size, ContentHash.of(file), scan);
    }

    private static void requireNoMark(Path file) {
        try {
            if (DocumentHead.lines(file).stream().anyMatch(SecrecyMark::onLine)) {
                throw DomainException.invalid("file", "attachment.secretContent");
            }
        } catch (IOException broken) {
            throw DomainException.invalid("file", "attachment.unreadable");
        }
    }

    /** The bare name without folders; too long a one keeps its end. */
    private static String name(String given) {
        String clean = CleanText.of(
                given == null ? null : given.replaceAll("^.*[/\\\\]", "").replaceAll("\\s+", " "));
        if (clean == null) {
            return "tep";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}
