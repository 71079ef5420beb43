package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends ContentStoreContract {
    private static final Instant NOON = Instant.parse("2026-10-15T05:00:00Z");

    private Path root;

    @Override
    ContentStore empty() {
        root = folder.resolve("files");
        return new FolderStore(root, Clock.systemUTC());
    }

    @Override
    List<String> paths() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    @Override
    void damage(String sha256) throws IOException {
        Files.writeString(place(sha256), "hỏng");
    }

    @Test
    void brokenWritesAreClearedOnceTheyAreOld() throws IOException {
        store.keep(hash, source);
        Path broken = Files.writeString(root.resolve("aside").resolve("file1.tmp"), "nửa chừng");
        Files.setLastModifiedTime(broken, FileTime.from(NOON));
        Files.setLastModifiedTime(place(hash), FileTime.from(NOON));
        assertEquals(List.of(), before(NOON));
        assertTrue(Files.exists(broken));
        assertEquals(List.of(hash), before(NOON.plusSeconds(1)));
        assertFalse(Files.exists(broken));
    }

    @Test
    void aFolderThatIsAFileCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "không phải thư mục");
        assertFalse(new FolderStore(file, Clock.systemUTC()).usable());
    }

    private Path place(String sha256) {
        return root.resolve(ContentStore.path(sha256));
    }
}
