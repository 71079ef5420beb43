package vn.satcoso.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;

/** A JSON body has at most 1 MB, however it is sent. */
@ApiTest
class BodyLimitTest {
    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource("/api/v1/units")
    URI units;

    @Test
    void aBodyUpToTheLimitIsRead() throws Exception {
        assertEquals(400, send(BodyPublishers.ofByteArray(body(MEGABYTE))).statusCode());
    }

    @Test
    void aLongerBodyIsRefused() throws Exception {
        refused(send(BodyPublishers.ofByteArray(body(MEGABYTE + 1))));
    }

    @Test
    void aLongerBodyOfUnknownLengthIsRefused() throws Exception {
        refused(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(MEGABYTE + 1)))));
    }

    @Test
    void aLongerBodyOfAStrangerIsRefusedToo() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(units)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body(MEGABYTE + 1)))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
        assertTrue(status == 401 || status == 413, "answered " + status);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(units)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.of("long", null, null, PROVINCE_ORGANIZER))
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void refused(HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"code\":\"http.413\""), answer.body());
    }

    /** A JSON object of exactly so many bytes. */
    private static byte[] body(int bytes) {
        String frame = "{\"name\":\"\"}";
        return ("{\"name\":\"" + "a".repeat(bytes - frame.length()) + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
