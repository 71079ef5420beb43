package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.web.CleanText;

/**
 * Looks at a file before it is taken: declared free of state secrets, at most 20 MB, of a known type by its content,
 * without macros, without a mark of secrecy in its name or where one stands in an Office file or a PDF, without a virus.
 */
@ApplicationScoped
class AttachmentIntake {
    static final int MOST_MEGABYTES = 20;
    private static final long MOST_BYTES = (long) MOST_MEGABYTES << 20;
    private static final int LONGEST_NAME = 190;

    private static final Logger LOG = Logger.getLogger(AttachmentIntake.class);

    @Inject
    VirusScanner scanner;

    @Inject
    PdfReader reader;

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
        switch (type) {
            case DOCX, XLSX -> requireNoMark(file);
            case PDF -> requireNoMarkInPdf(file, size);
            case JPEG, PNG -> {}
        }
        boolean scan = scanner.configured();
        if (scan) {
            scanner.check(file);
        }
        return new CheckedFile(type.named(name), file, type, size, ContentHash.of(file), scan);
    }

    private static void requireNoMark(Path file) {
        try {
            if (DocumentHead.marked(file)) {
                throw DomainException.invalid("file", "attachment.secretContent");
            }
        } catch (IOException broken) {
            throw DomainException.invalid("file", "attachment.unreadable");
        }
    }

    /** A PDF that cannot be seen to its end is taken on the sender's declaration, as photos and scans are. */
    private void requireNoMarkInPdf(Path file, long size) {
        switch (reader.look(file)) {
            case CLEAN -> {}
            case UNSEEN -> LOG.warnf("A PDF of %d bytes was too heavy to be looked through", size);
            case MARKED -> throw DomainException.invalid("file", "attachment.secretContent");
            case LOCKED -> throw DomainException.invalid("file", "attachment.locked");
            case BROKEN -> throw DomainException.invalid("file", "attachment.unreadable");
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
