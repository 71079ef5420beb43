package vn.satcoso.platform.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into an archive before anything opens it: what it really inflates to, not what it claims. */
public final class ArchiveCheck {
    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_INFLATED = 300L << 20;
    private static final int MAX_RATIO = 100;
    /** Small parts may repeat themselves as much as they like. */
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private final long length;
    private final byte[] buffer = new byte[64 << 10];
    private long inflated;

    private ArchiveCheck(long length) {
        this.length = length;
    }

    /** The names of the entries; {@link UnsafeArchiveException} for a bomb, another exception for a broken archive. */
    public static Set<String> entries(SeekableByteChannel content) throws IOException {
        try {
            return new ArchiveCheck(content.size()).read(content);
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    private Set<String> read(SeekableByteChannel content) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(content).get()) {
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (names.size() == MAX_ENTRIES) {
                    throw new UnsafeArchiveException();
                }
                if (!zip.canReadEntryData(entry) || !names.add(entry.getName())) {
                    throw new IOException("An entry cannot be read");
                }
                inflate(zip, entry);
            }
        }
        return names;
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long size = 0;
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), length));
        try (InputStream data = zip.getInputStream(entry)) {
            for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
                size += read;
                inflated += read;
                boolean swollen = size > RATIO_COUNTS_FROM && size / packed > MAX_RATIO;
                if (swollen || inflated > MAX_INFLATED) {
                    throw new UnsafeArchiveException();
                }
            }
        }
    }
}
