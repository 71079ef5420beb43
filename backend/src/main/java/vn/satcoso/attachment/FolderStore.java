package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder: each content is written aside, forced to the disk and then moved to its place. */
final class FolderStore implements ContentStore {
    private static final String ASIDE = "aside";

    private final Path root;
    private final Clock clock;

    FolderStore(Path folder, Clock clock) {
        this.root = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place) && ContentHash.of(place).equals(sha256)) {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return;
        }
        Path aside = Files.createDirectories(root.resolve(ASIDE));
        Path written = Files.createTempFile(aside, "file", null);
        try {
            Files.copy(file, written, StandardCopyOption.REPLACE_EXISTING);
            force(written, StandardOpenOption.WRITE);
            if (!ContentHash.of(written).equals(sha256)) {
                throw new IOException("The content changed on its way to the store");
            }
            Files.createDirectories(place.getParent());
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent(), StandardOpenOption.READ);
            force(place.getParent().getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path place = place(sha256);
        if (!ContentHash.of(place).equals(sha256)) {
            throw new IOException("The bytes do not come to " + sha256);
        }
        return Files.newInputStream(place);
    }

    @Override
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public void keptBefore(Instant moment, Consumer<String> sha256) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && old(file, moment)) {
                    if (file.getParent().endsWith(ASIDE)) {
                        Files.deleteIfExists(file);
                    } else {
                        sha256.accept(file.getFileName().toString());
                    }
                }
            }
        }
    }

    @Override
    public boolean usable() {
        try {
            return Files.isWritable(Files.createDirectories(root));
        } catch (IOException unusable) {
            return false;
        }
    }

    @Override
    public String kind() {
        return "folder";
    }

    private static boolean old(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path place(String sha256) {
        return root.resolve(ContentStore.path(sha256));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
