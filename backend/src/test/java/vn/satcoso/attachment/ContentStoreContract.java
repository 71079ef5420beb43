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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of files does, wherever the bytes lie. */
abstract class ContentStoreContract {
    @TempDir
    Path folder;

    Path source;
    String hash;
    ContentStore store;

    abstract ContentStore empty() throws IOException;

    /** Everything that lies in the store, as it is named there. */
    abstract List<String> paths() throws IOException;

    /** Puts other bytes where this content lies. */
    abstract void damage(String sha256) throws IOException;

    @BeforeEach
    void fill() throws IOException {
        store = empty();
        source = Files.writeString(folder.resolve("source"), "Biên bản họp chi bộ");
        hash = ContentHash.of(source);
    }

    @Test
    void whatIsKeptIsReadBackAndLeavesNothingElse() throws IOException {
        assertFalse(store.holds(hash));
        store.keep(hash, source);
        store.keep(hash, source);
        assertTrue(store.holds(hash));
        try (InputStream content = store.open(hash)) {
            assertArrayEquals(Files.readAllBytes(source), content.readAllBytes());
        }
        assertEquals(List.of(ContentStore.path(hash)), paths());
    }

    @Test
    void theLargestFileComesBackWhole() throws IOException {
        byte[] bytes = new byte[20 << 20];
        new Random(4).nextBytes(bytes);
        Path large = Files.write(folder.resolve("large"), bytes);
        String sha256 = ContentHash.of(large);
        store.keep(sha256, large);
        try (InputStream content = store.open(sha256)) {
            assertEquals(sha256, ContentHash.of(content));
        }
    }

    @Test
    void whatIsForgottenOrWasNeverThereIsMissing() throws IOException {
        store.keep(hash, source);
        store.forget(hash);
        store.forget(hash);
        assertFalse(store.holds(hash));
        assertThrows(NoSuchFileException.class, () -> store.open(hash));
        assertEquals(List.of(), paths());
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
        assertEquals(List.of(ContentStore.path(hash)), paths());
        assertEquals(hash, ContentHash.of(store.open(hash)));
    }

    @Test
    void aDamagedContentIsNotGivenOutAndIsMendedByKeepingItAgain() throws IOException {
        store.keep(hash, source);
        damage(hash);
        assertThrows(IOException.class, () -> store.open(hash));
        store.keep(hash, source);
        assertEquals(hash, ContentHash.of(store.open(hash)));
    }

    @Test
    void aContentThatIsNotWhatItsHashSaysIsNotKept() throws IOException {
        String other = "0".repeat(64);
        assertThrows(IOException.class, () -> store.keep(other, source));
        assertFalse(store.holds(other));
        assertThrows(IllegalArgumentException.class, () -> store.open("../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> store.forget("../../etc/passwd"));
        assertEquals(List.of(), paths());
    }

    @Test
    void contentsAreNamedOnceTheyAreOld() throws IOException {
        store.keep(hash, source);
        assertEquals(List.of(), before(Instant.now().minusSeconds(60)));
        assertEquals(List.of(hash), before(Instant.now().plusSeconds(60)));
    }

    @Test
    void aStoreThatIsThereCanBeUsed() {
        assertTrue(store.usable());
    }

    List<String> before(Instant moment) throws IOException {
        List<String> named = new ArrayList<>();
        store.keptBefore(moment, named::add);
        return named;
    }
}
