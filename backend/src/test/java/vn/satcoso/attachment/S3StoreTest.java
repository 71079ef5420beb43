package vn.satcoso.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.support.BrokenLine;
import vn.satcoso.support.ObjectStore;

class S3StoreTest extends ContentStoreContract {
    private final BrokenLine line = ObjectStore.line();
    private final String bucket = "satcoso-" + UUID.randomUUID();
    private final S3Settings settings = settings(ObjectStore.ACCESS_KEY, ObjectStore.SECRET, bucket);
    private final S3Client bare = S3Connection.to(settings);

    @Override
    ContentStore empty() {
        line.mend();
        bare.createBucket(create -> create.bucket(bucket));
        return new S3Store(settings);
    }

    @AfterEach
    void close() throws Exception {
        line.mend();
        ((AutoCloseable) store).close();
        bare.close();
    }

    @Override
    List<String> paths() {
        return bare.listObjectsV2(list -> list.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Override
    void damage(String sha256) {
        put(ContentStore.path(sha256), "hỏng");
    }

    @Test
    void aContentThatChangedOnTheWireIsRefusedByTheServer() throws IOException {
        String md5 = ContentHash.md5(source);
        S3Exception refused = assertThrows(
                S3Exception.class,
                () -> bare.putObject(
                        put -> put.bucket(bucket).key("a").contentMD5(md5), RequestBody.fromString("khác")));
        assertEquals("BadDigest", refused.awsErrorDetails().errorCode());
        assertEquals(List.of(), paths());
    }

    @Test
    void whatIsNotOursIsNeitherNamedNorTouched() throws IOException {
        put("ghi-chu.txt", "của người khác");
        put("ab/cd/" + "f".repeat(63), "thiếu một chữ");
        store.keep(hash, source);
        assertEquals(List.of(hash), before(Instant.now().plusSeconds(60)));
    }

    @Test
    void moreContentsThanOnePageOfAListAreAllNamed() throws IOException {
        for (int i = 0; i < 1001; i++) {
            put(ContentStore.path("%064x".formatted(i)), "");
        }
        assertEquals(1001, before(Instant.now().plusSeconds(60)).size());
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        Path large = Files.write(folder.resolve("large"), new byte[5 << 20]);
        String sha256 = ContentHash.of(large);
        line.cutAfter(1 << 20);
        down(() -> store.keep(sha256, large));
        line.mend();
        assertFalse(store.holds(sha256));
        assertEquals(List.of(), paths());
        store.keep(sha256, large);
        assertTrue(store.holds(sha256));
    }

    @Test
    void aDownloadThatBreaksOffIsNoDamagedContent() throws IOException {
        Path large = Files.write(folder.resolve("large"), new byte[5 << 20]);
        String sha256 = ContentHash.of(large);
        store.keep(sha256, large);
        line.cutAfter(1 << 20);
        down(() -> store.open(sha256));
    }

    @Test
    void aServerThatIsGoneOrSilentIsToldApartFromAMissingContent() throws IOException {
        store.keep(hash, source);
        S3Settings hurried = settings(ObjectStore.ACCESS_KEY, ObjectStore.SECRET, bucket, Duration.ofMillis(300));
        for (Runnable fault : List.<Runnable>of(line::cut, line::silence)) {
            fault.run();
            try (S3Store gone = new S3Store(hurried)) {
                down(() -> gone.keep(hash, source));
                down(() -> gone.open(hash));
                down(() -> gone.holds(hash));
                down(() -> gone.forget(hash));
                down(() -> gone.keptBefore(Instant.now(), name -> {}));
                assertFalse(gone.usable());
            }
        }
        line.mend();
        store.keep(hash, source);
        assertTrue(store.holds(hash));
    }

    @Test
    void aWrongSecretKeyOrBucketIsRefusedAndNeverMissing() {
        for (S3Settings wrong : List.of(
                settings(ObjectStore.ACCESS_KEY, "sai", bucket),
                settings("nguoi-la", ObjectStore.SECRET, bucket),
                settings(ObjectStore.ACCESS_KEY, ObjectStore.SECRET, "khong-co"))) {
            try (S3Store refused = new S3Store(wrong)) {
                down(() -> refused.keep(hash, source));
                down(() -> refused.open(hash));
                down(() -> refused.keptBefore(Instant.now(), name -> {}));
                assertFalse(refused.usable());
            }
        }
    }

    @Test
    void settingsThatAreIncompleteAreNamedAllAtOnceAndTheSecretIsNeverTold() {
        var nothing = new S3Settings.Given(
                Optional.of("https://s3.tinh.vn"), Optional.empty(), Optional.of(" "), Optional.empty());
        var refused = assertThrows(
                IllegalArgumentException.class, () -> nothing.with("us-east-1", true, Duration.ofSeconds(30)));
        assertEquals(
                "SATCOSO_FILES_STORE is s3, so these must be set too: SATCOSO_S3_ACCESS_KEY, SATCOSO_S3_BUCKET, SATCOSO_S3_SECRET",
                refused.getMessage());
        assertFalse(settings.toString().contains(ObjectStore.SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.tinh.vn", "ftp://s3.tinh.vn", "https://kho:mat@s3.tinh.vn", "https://s3.tinh.vn/kho"})
    void anAddressThatIsNoneIsRefused(String address) {
        Optional<String> any = Optional.of("x");
        var given = new S3Settings.Given(Optional.of(address), any, any, any);
        assertThrows(IllegalArgumentException.class, () -> given.with("us-east-1", true, Duration.ofSeconds(30)));
    }

    private void put(String key, String content) {
        bare.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(content));
    }

    private static void down(Executable call) {
        DomainException refused = assertThrows(DomainException.class, call);
        assertEquals(Map.entry(503, "attachment.storeDown"), Map.entry(refused.status(), refused.code()));
    }

    private S3Settings settings(String accessKey, String secret, String bucket) {
        return settings(accessKey, secret, bucket, Duration.ofSeconds(5));
    }

    private S3Settings settings(String accessKey, String secret, String bucket, Duration timeout) {
        URI endpoint = URI.create("http://127.0.0.1:" + line.port());
        return new S3Settings(endpoint, ObjectStore.REGION, bucket, accessKey, secret, true, timeout);
    }
}
