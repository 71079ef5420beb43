package vn.satcoso.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import vn.satcoso.platform.error.DomainException;

/** Finds out what a file is by its content. */
final class TypeDetection {
    private static final Tika TIKA = new Tika();

    private TypeDetection() {}

    /** 415 when it is none of the types that are taken, or an Office file that is not harmless. */
    static FileType of(Path file) throws IOException {
        String found = magic(file);
        return switch (found) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "application/zip", "application/x-tika-ooxml" -> OfficePackage.typeOf(file);
            default -> throw DomainException.unsupported("file", "attachment.typeRefused");
        };
    }

    private static String magic(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }
}
