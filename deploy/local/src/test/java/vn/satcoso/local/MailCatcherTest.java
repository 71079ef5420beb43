package vn.satcoso.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catcher over the wire: SMTP in, a page out. */
class MailCatcherTest {

    private int smtpPort;
    private int pagePort;
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        smtpPort = free();
        pagePort = free();
        catcher = new MailCatcher(smtpPort, pagePort);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void showsWhatWasSentAndDeliversNothing() throws Exception {
        assertTrue(get("/").body().contains("Chưa có thư nào"));
        send("an@coso.example", "Hai thông báo chưa đọc", "<p>Kính gửi đồng chí</p><script>alert(1)</script>");
        String list = get("/").body();
        assertTrue(list.contains("an@coso.example") && list.contains("Hai thông báo chưa đọc"), list);
        String link = list.replaceAll("(?s).*<a href=\"(/\\d+)\">.*", "$1");
        HttpResponse<String> mail = get(link);
        assertEquals(200, mail.statusCode());
        assertTrue(mail.body().contains("Kính gửi đồng chí"), mail.body());
        assertFalse(mail.body().contains("<script>"), "what a mail holds is never run");
        assertTrue(
                mail.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        assertEquals(404, get("/999999").statusCode());
    }

    private void send(String to, String subject, String html) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtpPort);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = socket.getOutputStream();
            expect(in, "220");
            say(out, in, "HELO test", "250");
            say(out, in, "MAIL FROM:<satcoso@coso.example>", "250");
            say(out, in, "RCPT TO:<" + to + ">", "250");
            say(out, in, "DATA", "354");
            String content = "Subject: =?UTF-8?B?" + base64(subject) + "?=\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + base64(html) + "\r\n.";
            say(out, in, content, "250");
            say(out, in, "QUIT", "221");
        }
    }

    private static void say(OutputStream out, BufferedReader in, String line, String answer) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(in, answer);
    }

    private static void expect(BufferedReader in, String answer) throws IOException {
        String line = in.readLine();
        assertTrue(line.startsWith(answer), line);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + pagePort + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
