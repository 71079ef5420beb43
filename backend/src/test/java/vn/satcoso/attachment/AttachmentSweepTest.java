package vn.satcoso.attachment;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("A file whose record was never finished is swept, and bytes that no file needs go with it")
class AttachmentSweepTest {
    private static final Instant NOW = Instant.now();

    @Inject
    DataSource database;

    @Inject
    AttachmentSweep sweep;

    private World world;
    private FileCalls author;

    @BeforeEach
    void place() {
        TestClock.set(NOW);
        world = new World(database);
        author = FileCalls.official(world.home.officialCode());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void anUnboundFileGoesAfterADayAndABoundOneStays() throws IOException {
        byte[] loose = SampleFiles.pdf("chờ " + UUID.randomUUID());
        byte[] kept = SampleFiles.pdf("giữ " + UUID.randomUUID());
        String unbound = author.sent(null, "a.pdf", loose);
        UUID report = world.report(world.home.official(), world.home.cell(), LocalDate.of(2026, 10, 2), "DRAFT");
        String bound = author.sent(report, "b.pdf", kept);
        String twin = author.sent(null, "c.pdf", kept);

        TestClock.set(NOW.plus(Duration.ofHours(23)));
        sweep.sweep();
        author.get(unbound).statusCode(200);

        age(loose);
        age(kept);
        TestClock.set(NOW.plus(Duration.ofHours(25)));
        sweep.sweep();
        author.get(unbound).statusCode(404);
        author.get(twin).statusCode(404);
        assertFalse(Files.exists(stored(loose)));
        assertArrayEquals(kept, author.open(bound).statusCode(200).extract().asByteArray());
        assertEquals(
                "attachment.swept",
                world.one(
                        "select action from audit_event where object_id = ? order by id desc limit 1",
                        UUID.fromString(unbound)));
    }

    @Test
    void bytesWithoutARowGoOnceTheyAreOld() throws IOException {
        byte[] orphan = SampleFiles.pdf("mồ côi " + UUID.randomUUID());
        Path source = Files.write(Files.createTempFile("orphan", null), orphan);
        ContentStore store = Arc.container().instance(ContentStore.class).get();
        store.keep(hash(orphan), source);
        sweep.sweep();
        assertTrue(Files.exists(stored(orphan)), "an upload may be about to write its row");
        age(orphan);
        sweep.sweep();
        assertFalse(Files.exists(stored(orphan)));
    }

    @Test
    void aFileSentAgainWhileItIsForgottenIsThere() throws Exception {
        byte[] content = SampleFiles.pdf("lại " + UUID.randomUUID());
        for (int i = 0; i < 10; i++) {
            String old = author.sent(null, "a.pdf", content);
            Thread removal =
                    Thread.startVirtualThread(() -> author.remove(old, "Thôi").statusCode(204));
            String again = author.sent(null, "b.pdf", content);
            removal.join();
            assertArrayEquals(
                    content, author.open(again).statusCode(200).extract().asByteArray());
            author.remove(again, "Thôi").statusCode(204);
        }
        author.send(null, "a.pdf", content).statusCode(201).body("sizeBytes", is(content.length));
    }

    private static void age(byte[] content) throws IOException {
        Files.setLastModifiedTime(stored(content), FileTime.from(NOW.minus(Duration.ofHours(30))));
    }

    private static Path stored(byte[] content) throws IOException {
        String hash = hash(content);
        return Path.of("target/files", hash.substring(0, 2), hash.substring(2, 4), hash);
    }

    private static String hash(byte[] content) throws IOException {
        return ContentHash.of(new ByteArrayInputStream(content));
    }
}
