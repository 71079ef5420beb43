package vn.satcoso.attachment;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A client that older and smaller servers of the protocol understand as well as the one that named it. */
final class S3Connection {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int CONNECTIONS = 32;

    private S3Connection() {}

    static S3Client to(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secret())))
                .forcePathStyle(settings.pathStyle())
                .disableS3ExpressSessionAuth(true)
                // Trailing checksums and signed chunks are refused by many servers; Content-MD5 is known to all.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .connectionAcquisitionTimeout(CONNECT)
                        .socketTimeout(settings.timeout())
                        .maxConnections(CONNECTIONS))
                .overrideConfiguration(calls -> calls.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(settings.timeout())
                        .apiCallTimeout(settings.timeout().multipliedBy(2))
                        // What else this machine knows of AWS is not ours.
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }
}
