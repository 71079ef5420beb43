package vn.satcoso.platform.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.satcoso.platform.error.DomainException;

/** Looks into an archive before it is opened as a workbook: what it really inflates to, not what it claims. */
final class ArchiveCheck {
    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_INFLATED = 300L << 20;
    private static final int MAX_RATIO = 100;
    /** Small parts may repeat themselves as much as they like. */
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private final byte[] content;
    private final byte[] buffer = new byte[64 << 10];
    private long inflated;

    private ArchiveCheck(byte[] content) {
        this.content = content;
    }

    /** 422 {@code file.archive} for one that is made to exhaust the reader, {@code file.unreadable} for no workbook. */
    static void check(byte[] content) {
        try {
            new ArchiveCheck(content).run();
        } catch (IOException | IllegalArgumentException broken) {
            throw DomainException.badFile("file.unreadable");
        }
    }

    private void run() throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int entries = 0;
            boolean workbook = false;
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (++entries > MAX_ENTRIES) {
                    throw DomainException.badFile("file.archive");
                }
                workbook |= entry.getName().equals("[Content_Types].xml");
                if (!zip.canReadEntryData(entry)) {
                    throw DomainException.badFile("file.unreadable");
                }
                inflate(zip, entry);
            }
            if (!workbook) {
                throw DomainException.badFile("file.unreadable");
            }
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long size = 0;
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), content.length));
        try (InputStream data = zip.getInputStream(entry)) {
            for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
                size += read;
                inflated += read;
                boolean swollen = size > RATIO_COUNTS_FROM && size / packed > MAX_RATIO;
                if (swollen || inflated > MAX_INFLATED) {
                    throw DomainException.badFile("file.archive");
                }
            }
        }
    }
}
