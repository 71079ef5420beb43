package vn.satcoso.platform.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

/** What is refused before any resource is asked is refused as everything else is; the line itself is read here. */
@ApiTest
class EarlyRefusalsTest {
    @TestHTTPResource("/")
    URI root;

    @Test
    @DisplayName(
            "an address beyond 4,096 characters is told so, in Vietnamese or as asked; one of that length is answered")
    void longAddress() throws IOException {
        String path = "/api/v1/units?search=";
        refused(414, "Địa chỉ yêu cầu quá dài", get(path + "a".repeat(4097 - path.length()), ""));
        refused(414, "Địa chỉ yêu cầu quá dài", get(path + "a".repeat(60_000), ""));
        refused(414, "The address asked for is too long", get(path + "a".repeat(5000), "Accept-Language: en-GB\r\n"));
        refused(414, "Địa chỉ yêu cầu quá dài", get(path + "a".repeat(5000), "Accept-Language: ;;x\r\n"));
        assertTrue(get(path + "a".repeat(4096 - path.length()), "").startsWith("HTTP/1.1 401 "));
    }

    @Test
    @DisplayName(
            "a body that claims more than 21 MB is told so before it is sent; one within is asked for who sends it")
    void longBody() throws IOException {
        String post =
                "POST /api/v1/imports HTTP/1.1\r\nHost: satcoso\r\nContent-Type: multipart/form-data; boundary=x\r\n";
        refused(413, "Dữ liệu gửi lên quá lớn", said(post + "Content-Length: " + ((21 << 20) + 1) + "\r\n\r\n"));
        refused(413, "Dữ liệu gửi lên quá lớn", said(post + "Content-Length: 99999999999999\r\n\r\n"));
        assertTrue(said(post + "Content-Length: 5\r\nConnection: close\r\n\r\n--x--")
                .startsWith("HTTP/1.1 401 "));
    }

    private void refused(int status, String sentence, String answer) throws IOException {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        var problem = new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertEquals(status, problem.path("status").intValue());
        assertEquals("http." + status, problem.path("code").textValue());
        assertTrue(problem.path("detail").textValue().startsWith(sentence), answer);
        assertTrue(problem.path("instance").textValue().startsWith("/api/v1/"), answer);
    }

    private String get(String target, String header) throws IOException {
        return said("GET " + target + " HTTP/1.1\r\nHost: satcoso\r\nConnection: close\r\n" + header + "\r\n");
    }

    /** The answer until the server ends the connection, which it does itself. */
    private String said(String request) throws IOException {
        try (Socket line = new Socket(root.getHost(), root.getPort())) {
            line.setSoTimeout(10_000);
            line.getOutputStream().write(request.getBytes(UTF_8));
            line.getOutputStream().flush();
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
