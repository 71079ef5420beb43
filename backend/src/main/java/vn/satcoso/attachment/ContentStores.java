package vn.satcoso.attachment;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that the settings choose, made when it is first used; settings that choose none end the start. */
@ApplicationScoped
class ContentStores {
    @ConfigProperty(name = "satcoso.files.store")
    String kind;

    @ConfigProperty(name = "satcoso.files.folder")
    String folder;

    @ConfigProperty(name = "satcoso.files.s3.endpoint")
    Optional<String> endpoint;

    @ConfigProperty(name = "satcoso.files.s3.region")
    String region;

    @ConfigProperty(name = "satcoso.files.s3.bucket")
    Optional<String> bucket;

    @ConfigProperty(name = "satcoso.files.s3.access-key")
    Optional<String> accessKey;

    @ConfigProperty(name = "satcoso.files.s3.secret")
    Optional<String> secret;

    @ConfigProperty(name = "satcoso.files.s3.path-style")
    boolean pathStyle;

    @ConfigProperty(name = "satcoso.files.s3.timeout")
    Duration timeout;

    void check(@Observes StartupEvent start) {
        try {
            if (inBucket()) {
                s3();
            }
        } catch (IllegalArgumentException unusable) {
            throw new ConfigurationException(unusable.getMessage());
        }
    }

    @Produces
    @ApplicationScoped
    ContentStore chosen() {
        return inBucket() ? new S3Store(s3()) : new FolderStore(Path.of(folder), Clock.systemUTC());
    }

    void close(@Disposes ContentStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    private boolean inBucket() {
        return switch (kind) {
            case "folder" -> false;
            case "s3" -> true;
            default -> throw new IllegalArgumentException("SATCOSO_FILES_STORE must be folder or s3");
        };
    }

    private S3Settings s3() {
        return new S3Settings.Given(endpoint, bucket, accessKey, secret).with(region, pathStyle, timeout);
    }
}
