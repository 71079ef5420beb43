package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.satcoso.platform.archive.ArchiveCheck;
import vn.satcoso.platform.archive.UnsafeArchiveException;
import vn.satcoso.platform.error.DomainException;

/** An Office file is an archive: it is told by what its list of parts says, and holds no program. */
final class OfficePackage {
    private static final String PARTS = "[Content_Types].xml";
    private static final int PARTS_LIMIT = 1 << 20;
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*(vbaProject\\.bin|vbaData\\.xml|macrosheets/.*|activeX/.*|\\.(exe|dll|js|vbs|scr))");

    private OfficePackage() {}

    /** 415 when it is neither a document nor a workbook, or holds macros; 400 when it is made to exhaust a reader. */
    static FileType typeOf(Path file) throws IOException {
        try {
            Set<String> entries = entries(file);
            if (!entries.contains(PARTS)) {
                throw DomainException.unsupported("file", "attachment.typeRefused");
            }
            String parts = parts(file);
            if (parts.contains("macroEnabled")
                    || entries.stream().anyMatch(entry -> PROGRAM.matcher(entry).matches())) {
                throw DomainException.unsupported("file", "attachment.macros");
            }
            if (parts.contains(DOCUMENT)) {
                return FileType.DOCX;
            }
            if (parts.contains(WORKBOOK)) {
                return FileType.XLSX;
            }
            throw DomainException.unsupported("file", "attachment.typeRefused");
        } catch (UnsafeArchiveException swollen) {
            throw DomainException.invalid("file", "attachment.archive");
        }
    }

    private static Set<String> entries(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return ArchiveCheck.entries(channel);
        } catch (UnsafeArchiveException swollen) {
            throw swollen;
        } catch (IOException broken) {
            throw DomainException.invalid("file", "attachment.unreadable");
        }
    }

    private static String parts(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                InputStream content = zip.getInputStream(zip.getEntry(PARTS))) {
            return new String(content.readNBytes(PARTS_LIMIT), StandardCharsets.UTF_8);
        }
    }
}
