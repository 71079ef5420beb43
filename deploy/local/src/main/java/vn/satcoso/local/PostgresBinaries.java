package vn.satcoso.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs as they come packed in a library, for the machine this runs on. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static void unpackTo(Path binaries) throws IOException {
        Path bin = binaries.resolve("bin/postgres");
        if (Files.exists(bin)) {
            return;
        }
        String platform = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String cpu = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        String resource = "/postgres-" + platform + "-" + cpu + ".txz";
        Path half = binaries.resolveSibling(binaries.getFileName() + ".unpacking");
        Folders.delete(half);
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new Failure("no PostgreSQL for this machine (" + platform + ", " + cpu + ")");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, half.resolve(entry.getName()).normalize());
            }
        }
        Folders.delete(binaries);
        Files.move(half, binaries);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
