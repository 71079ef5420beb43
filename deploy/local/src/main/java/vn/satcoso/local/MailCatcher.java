package vn.satcoso.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail that the local stack sends, delivers none, and shows them on a page of its own. */
final class MailCatcher implements AutoCloseable {

    private static final int KEPT = 200;

    private final int smtpPort;
    private final int pagePort;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private SMTPServer smtp;
    private HttpServer pages;

    MailCatcher(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    void start() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(here)
                .hostName("localhost")
                .messageHandler((context, from, to, data) -> keep(CaughtMail.read(to, data)))
                .build();
        smtp.start();
        pages = HttpServer.create(new InetSocketAddress(here, pagePort), 0);
        pages.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        pages.createContext("/", this::answer);
        pages.start();
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }

    private synchronized void keep(CaughtMail mail) {
        mails.addFirst(mail);
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
    }

    private synchronized List<CaughtMail> newestFirst() {
        return List.copyOf(mails);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        List<CaughtMail> caught = newestFirst();
        String page = path.equals("/")
                ? CaughtMail.list(caught)
                : caught.stream()
                        .filter(mail -> path.equals("/" + mail.number()))
                        .findFirst()
                        .map(CaughtMail::page)
                        .orElse(null);
        byte[] body = (page == null ? "Không có thư này." : page).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .add("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
