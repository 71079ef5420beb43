package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final Instant NOON = Instant.parse("2026-10-15T05:00:00Z");

    @TempDir
    Path folder;

    private Path root;
    private Path source;
    private String hash;
    private FolderStore store;

    @BeforeEach
    void store() throws IOException {
        root = folder.resolve("files");
        source = Files.writeString(folder.resolve("source"), "Biên bản họp chi bộ");
        hash = ContentHash.of(source);
        store = FolderStore.in(root, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void whatIsKeptIsReadBackAndLeavesNothingAside() throws IOException {
        store.keep(hash, source);
        store.keep(hash, source);
        try (InputStream content = store.open(hash)) {
            assertArrayEquals(Files.readAllBytes(source), content.readAllBytes());
        }
        assertEquals(List.of(hash), files());
        store.forget(hash);
        store.forget(hash);
        assertThrows(NoSuchFileException.class, () -> store.open(hash));
    }

    @Test
    void theSameContentKeptByManyAtOnceIsKeptOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> keeping = IntStream.range(0, 32)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        store.keep(hash, source);
                        return null;
                    })
                    .toList();
            for (var kept : threads.invokeAll(keeping)) {
                kept.get();
            }
        }
        assertEquals(List.of(hash), files());
        assertEquals(hash, ContentHash.of(store.open(hash)));
    }

    @Test
    void aDamagedContentIsMendedByKeepingItAgain() throws IOException {
        store.keep(hash, source);
        Files.writeString(place(), "hỏng");
        store.keep(hash, source);
        assertEquals(hash, ContentHash.of(store.open(hash)));
    }

    @Test
    void aContentThatIsNotWhatItsHashSaysIsNotKept() {
        String other = "0".repeat(64);
        assertThrows(IOException.class, () -> store.keep(other, source));
        assertThrows(NoSuchFileException.class, () -> store.open(other));
        assertThrows(IllegalArgumentException.class, () -> store.open("../../etc/passwd"));
    }

    @Test
    void oldContentsAreNamedAndBrokenWritesCleared() throws IOException {
        store.keep(hash, source);
        Path broken = Files.writeString(root.resolve("aside").resolve("file1.tmp"), "nửa chừng");
        Files.setLastModifiedTime(broken, FileTime.from(NOON));
        Files.setLastModifiedTime(place(), FileTime.from(NOON));
        List<String> named = new ArrayList<>();
        store.keptBefore(NOON, named::add);
        assertEquals(List.of(), named);
        assertTrue(Files.exists(broken));
        store.keptBefore(NOON.plusSeconds(1), named::add);
        assertEquals(List.of(hash), named);
        assertFalse(Files.exists(broken));
    }

    private Path place() {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
