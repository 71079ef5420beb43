package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that keeps what it is given, or refuses it when a test says so. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static volatile boolean refusing;
    private static volatile IntConsumer watcher = count -> {};
    private static SMTPServer server;

    /** A mail as it came over the wire: to whom the envelope says, and the message. */
    public record Received(String recipient, MimeMessage message) {
        public String header(String name) {
            try {
                String[] values = message.getHeader(name);
                return values == null ? null : String.join(" | ", values);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The plain text at 0, the HTML at 1. */
        public String part(int number) {
            try {
                return ((MimeMultipart) message.getContent())
                        .getBodyPart(number)
                        .getContent()
                        .toString();
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Map<String, String> start() {
        synchronized (MailServer.class) {
            if (server == null) {
                server = SMTPServer.port(freePort())
                        .messageHandler((context, from, to, data) -> receive(to, data))
                        .build();
                server.start();
            }
        }
        return Map.of(
                "satcoso.mail.host",
                "localhost",
                "quarkus.mailer.port",
                String.valueOf(server.getPortAllocated()),
                "quarkus.mailer.start-tls",
                "DISABLED");
    }

    /** The server stays for the next test profile; it ends with the test run. */
    @Override
    public void stop() {}

    public static List<Received> receivedBy(String recipient) {
        return RECEIVED.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }

    public static void refuse(boolean refuse) {
        refusing = refuse;
    }

    /** Calls with the number of mails received whenever one more was, before the sender hears that it was. */
    public static void watch(IntConsumer watching) {
        watcher = watching;
    }

    private static void receive(String to, byte[] data) throws RejectException {
        if (refusing) {
            throw new RejectException(451, "try again later");
        }
        try {
            Session session = Session.getInstance(new Properties());
            RECEIVED.add(new Received(to, new MimeMessage(session, new ByteArrayInputStream(data))));
            watcher.accept(RECEIVED.size());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
