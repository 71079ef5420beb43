package vn.satcoso.attachment;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the object store is and who we are there; never printed with its secret. */
record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String accessKey,
        String secret,
        boolean pathStyle,
        Duration timeout) {

    /** The values as they were set; absent and empty are the same. */
    record Given(
            Optional<String> endpoint, Optional<String> bucket, Optional<String> accessKey, Optional<String> secret) {

        /** An {@link IllegalArgumentException} in one line that names every variable to set. */
        S3Settings with(String region, boolean pathStyle, Duration timeout) {
            List<String> missing = new ArrayList<>();
            Map.of(
                            "SATCOSO_S3_ENDPOINT", endpoint,
                            "SATCOSO_S3_BUCKET", bucket,
                            "SATCOSO_S3_ACCESS_KEY", accessKey,
                            "SATCOSO_S3_SECRET", secret)
                    .forEach((name, value) -> {
                        if (value.filter(text -> !text.isBlank()).isEmpty()) {
                            missing.add(name);
                        }
                    });
            if (!missing.isEmpty()) {
                missing.sort(null);
                throw new IllegalArgumentException(
                        "SATCOSO_FILES_STORE is s3, so these must be set too: " + String.join(", ", missing));
            }
            return new S3Settings(
                    address(endpoint.get()), region, bucket.get(), accessKey.get(), secret.get(), pathStyle, timeout);
        }
    }

    private static URI address(String endpoint) {
        if (!endpoint.matches("https?://[^/?#@\\s]+/?")) {
            throw new IllegalArgumentException(
                    "SATCOSO_S3_ENDPOINT must be http(s)://host or http(s)://host:port, without a path");
        }
        return URI.create(endpoint);
    }

    @Override
    public String toString() {
        return "bucket " + bucket + " at " + endpoint;
    }
}
