package vn.satcoso.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;

/** A body that no client of ours sends is the caller's fault and is said so; it is no failure of the product. */
@ApiTest
class StrangeBodyTest {
    private static final String FORM = "multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";

    @TestHTTPResource("/api/v1/")
    URI api;

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a/b/c", "multipart/form-data; boundary="})
    void aHeaderThatNamesNoTypeOfContentIsRefused(String type) throws Exception {
        refused(415, send("units", type, "{}"));
        refused(415, send("attachments", type, "{}"));
    }

    static Stream<Arguments> aFormThatCannotBeReadIsRefused() {
        return Stream.of(
                Arguments.of("no form at all", "garbage"),
                Arguments.of("broken off on its way", PART + "half a fi"),
                Arguments.of("parts beyond number", (PART + "v\r\n").repeat(1_001) + "--x--\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFormThatCannotBeReadIsRefused(String what, String content) throws Exception {
        refused(400, send("attachments", FORM, content));
    }

    private static void refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    private HttpResponse<String> send(String path, String type, String content) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + Tokens.of("strange", null, null, PROVINCE_ORGANIZER))
                .POST(BodyPublishers.ofString(content))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
