package vn.satcoso.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.BrokenLine;
import vn.satcoso.support.ObjectStore;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@TestProfile(BucketProfile.class)
@DisplayName("Files of the product in an object store")
class AttachmentBucketTest {
    private static final String BUCKET = "satcoso";

    @Inject
    DataSource database;

    @Inject
    AttachmentSweep sweep;

    private final BrokenLine line = ObjectStore.line();
    private final Instant now = Instant.now();
    private S3Client bare;
    private World world;
    private UUID report;
    private FileCalls author;
    private byte[] minutes;

    @BeforeEach
    void place() {
        line.mend();
        bare = S3Connection.to(new S3Settings(
                URI.create("http://127.0.0.1:" + line.port()),
                ObjectStore.REGION,
                BUCKET,
                ObjectStore.ACCESS_KEY,
                ObjectStore.SECRET,
                true,
                Duration.ofSeconds(10)));
        if (bare.listBuckets().buckets().stream().noneMatch(one -> one.name().equals(BUCKET))) {
            bare.createBucket(create -> create.bucket(BUCKET));
        }
        paths().forEach(old -> bare.deleteObject(delete -> delete.bucket(BUCKET).key(old)));
        TestClock.set(now);
        world = new World(database);
        report = world.report(world.home.official(), world.home.cell(), LocalDate.of(2026, 10, 2), "DRAFT");
        author = FileCalls.official(world.home.officialCode());
        minutes = SampleFiles.pdf("Biên bản " + UUID.randomUUID());
    }

    @AfterEach
    void mend() {
        line.mend();
        bare.close();
        TestClock.reset();
    }

    @Test
    void isBroughtReadBackAndTakenAway() {
        String id = author.sent(report, "Biên bản.pdf", minutes);
        assertEquals(List.of(path(minutes)), paths());
        assertArrayEquals(
                minutes,
                author.open(id)
                        .statusCode(200)
                        .header("Content-Length", String.valueOf(minutes.length))
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asByteArray());
        author.remove(id, "Nhầm tệp").statusCode(204);
        assertEquals(List.of(), paths());
    }

    @Test
    void isSweptWhenNoRecordTookItAndKeptWhenOneDid() {
        byte[] bound = SampleFiles.pdf("giữ " + UUID.randomUUID());
        String waiting = author.sent(null, "a.pdf", minutes);
        String kept = author.sent(report, "b.pdf", bound);
        byte[] orphan = SampleFiles.pdf("mồ côi " + UUID.randomUUID());
        bare.putObject(put -> put.bucket(BUCKET).key(path(orphan)), RequestBody.fromBytes(orphan));
        TestClock.set(now.plus(Duration.ofHours(23)));
        sweep.sweep();
        author.get(waiting).statusCode(200);
        TestClock.set(now.plus(Duration.ofHours(25)));
        sweep.sweep();
        author.get(waiting).statusCode(404);
        assertEquals(List.of(path(bound)), paths());
        author.remove(kept, "Thôi").statusCode(204);
    }

    @Test
    void isRefusedClearlyAndLeavesNothingWhileTheStoreIsGone() {
        String id = author.sent(report, "a.pdf", minutes);
        line.cut();
        byte[] second = SampleFiles.pdf("hai " + UUID.randomUUID());
        author.send(report, "b.pdf", second)
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", is("attachment.storeDown"))
                .body("detail", containsString("Kho tệp chưa trả lời"));
        author.open(id).statusCode(503).body("code", is("attachment.storeDown"));
        author.list(report).statusCode(200).body("items.fileName", is(List.of("a.pdf")));
        assertEquals("0", audited("attachment.downloaded", id));
        assertHealth(503, false);
        line.mend();
        TestClock.set(now.plusSeconds(60));
        assertHealth(200, true);
        author.send(report, "b.pdf", second).statusCode(201);
        assertArrayEquals(minutes, author.open(id).statusCode(200).extract().asByteArray());
        assertEquals("1", audited("attachment.downloaded", id));
    }

    @Test
    void isNotGivenOutWhenItsBytesAreNotWhatTheyWere() {
        String id = author.sent(report, "a.pdf", minutes);
        bare.putObject(put -> put.bucket(BUCKET).key(path(minutes)), RequestBody.fromString("hỏng"));
        author.open(id).statusCode(500).body("code", is("attachment.damaged"));
        bare.deleteObject(delete -> delete.bucket(BUCKET).key(path(minutes)));
        author.open(id).statusCode(500).body("code", is("attachment.damaged"));
        author.sent(report, "b.pdf", minutes);
        assertArrayEquals(minutes, author.open(id).statusCode(200).extract().asByteArray());
    }

    @Test
    void goesToNoStoreForThoseWhoMayNotBringIt() {
        FileCalls.official(world.nextCell.officialCode())
                .send(report, "a.pdf", minutes)
                .statusCode(404);
        assertEquals(List.of(), paths());
    }

    /** Ready all the same, and not a word of where the store is. */
    private void assertHealth(int well, boolean usable) {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'files' }.data.store", is("s3"))
                .body("checks.find { it.name == 'files' }.data.usable", is(usable))
                .body(not(containsString(BUCKET)), not(containsString("127.0.0.1")));
        given().get("/q/health/well").then().statusCode(well);
    }

    private String audited(String action, String id) {
        return world.one(
                "select count(*) from audit_event where action = ? and object_id = ?", action, UUID.fromString(id));
    }

    private List<String> paths() {
        return bare.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    private static String path(byte[] content) {
        try {
            return ContentStore.path(ContentHash.of(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
