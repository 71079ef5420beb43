package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.satcoso.platform.error.DomainException;

/**
 * A bucket of its own in an object store: a content appears when its last byte has come and its Content-MD5 was found
 * right, never half of it. No upload has parts, so a broken one leaves nothing to clear.
 */
final class S3Store implements ContentStore, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/([0-9a-f]{64})");
    private static final Duration LONGEST_SHORT_CALL = Duration.ofSeconds(4);

    private final S3Client client;
    private final String bucket;
    private final String name;
    /** For calls without a body, which may be made within a transaction that must not wait long. */
    private final AwsRequestOverrideConfiguration shortly;

    S3Store(S3Settings settings) {
        this.client = S3Connection.to(settings);
        this.bucket = settings.bucket();
        this.name = settings.toString();
        Duration attempt = Collections.min(List.of(settings.timeout(), LONGEST_SHORT_CALL));
        this.shortly = AwsRequestOverrideConfiguration.builder()
                .apiCallAttemptTimeout(attempt)
                .apiCallTimeout(attempt.multipliedBy(2))
                .build();
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        String path = ContentStore.path(sha256);
        if (!ContentHash.of(file).equals(sha256)) {
            throw new IOException("The content changed on its way to the store");
        }
        String md5 = ContentHash.md5(file);
        used(() -> client.putObject(put -> put.bucket(bucket).key(path).contentMD5(md5), RequestBody.fromFile(file)));
    }

    @Override
    public boolean holds(String sha256) {
        String path = ContentStore.path(sha256);
        return used(() -> {
            try {
                client.headObject(head -> head.bucket(bucket).key(path).overrideConfiguration(shortly));
                return true;
            } catch (NoSuchKeyException missing) {
                return false;
            }
        });
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        String path = ContentStore.path(sha256);
        Path aside = Files.createTempFile("satcoso-", null);
        try {
            fetch(path, aside);
            if (!ContentHash.of(aside).equals(sha256)) {
                throw new IOException("The bytes do not come to " + sha256);
            }
            return Files.newInputStream(aside, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException unreadable) {
            Files.deleteIfExists(aside);
            throw unreadable;
        }
    }

    @Override
    public void forget(String sha256) {
        String path = ContentStore.path(sha256);
        try {
            used(() -> client.deleteObject(
                    delete -> delete.bucket(bucket).key(path).overrideConfiguration(shortly)));
        } catch (NoSuchKeyException nothing) {
            LOG.debugf("No %s to forget", sha256);
        }
    }

    @Override
    public void keptBefore(Instant moment, Consumer<String> sha256) {
        used(() -> {
            for (S3Object object :
                    client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
                Matcher ours = OURS.matcher(object.key());
                if (ours.matches() && object.lastModified().isBefore(moment)) {
                    sha256.accept(ours.group(1));
                }
            }
            return null;
        });
    }

    @Override
    public boolean usable() {
        try {
            used(() -> client.headBucket(head -> head.bucket(bucket).overrideConfiguration(shortly)));
            return true;
        } catch (DomainException down) {
            return false;
        }
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    public void close() {
        client.close();
    }

    /** Into a file of our own: what goes out was looked at, and a slow reader holds no connection. */
    private void fetch(String path, Path aside) throws NoSuchFileException {
        try {
            used(() ->
                    client.getObject(get -> get.bucket(bucket).key(path), (answer, content) -> copied(content, aside)));
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(path);
        }
    }

    private static long copied(InputStream content, Path aside) {
        try {
            return Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw RetryableException.create("The content broke off", broken);
        }
    }

    private <T> T used(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException missing) {
            throw missing;
        } catch (AwsServiceException refused) {
            var details = refused.awsErrorDetails();
            LOG.errorf("The %s refuses: %d %s", name, refused.statusCode(), details == null ? "" : details.errorCode());
        } catch (SdkException unreachable) {
            LOG.errorf("The %s cannot be used: %s", name, unreachable.getMessage());
        }
        throw DomainException.unavailable("attachment.storeDown");
    }
}
