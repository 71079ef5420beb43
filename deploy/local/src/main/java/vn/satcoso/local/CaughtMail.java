package vn.satcoso.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One mail that the catcher took, and how it is shown. */
record CaughtMail(int number, LocalDateTime at, String to, String subject, String text, String html) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy");
    private static final String HEAD = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thư hệ thống đã gửi · Sát Cơ Sở</title>
            <meta name="viewport" content="width=device-width"><style>body{font:15px/1.5 sans-serif;margin:24px;
            max-width:960px}li{margin:8px 0}pre{white-space:pre-wrap}iframe{width:100%;height:60vh;border:1px solid #ccc}
            </style></head><body>""";

    static CaughtMail read(String to, byte[] data) {
        String subject;
        String text;
        String html;
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            subject = message.getSubject();
            text = part(message, "text/plain");
            html = part(message, "text/html");
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new CaughtMail(
                COUNT.incrementAndGet(),
                LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")),
                to,
                subject == null ? "" : subject,
                text,
                html);
    }

    static String list(List<CaughtMail> mails) {
        String items = mails.stream()
                .map(mail -> "<li>%s · %s · <a href=\"/%d\">%s</a></li>"
                        .formatted(TIME.format(mail.at), escaped(mail.to), mail.number, escaped(mail.subject)))
                .collect(Collectors.joining("\n"));
        return HEAD + "<h1>Thư hệ thống đã gửi</h1><p>Không thư nào rời khỏi máy này.</p>"
                + (mails.isEmpty()
                        ? "<p>Chưa có thư nào. Mỗi sáng, ai còn thông báo chưa đọc được gửi một thư.</p>"
                        : "<ul>" + items + "</ul>")
                + "</body></html>";
    }

    String page() {
        String frame = html == null ? "" : "<iframe sandbox title=\"HTML\" srcdoc=\"" + escaped(html) + "\"></iframe>";
        return HEAD + "<p><a href=\"/\">Tất cả thư</a></p><h1>" + escaped(subject) + "</h1><p>" + escaped(to) + " · "
                + TIME.format(at) + "</p>" + frame + "<pre>" + escaped(text == null ? "" : text)
                + "</pre></body></html>";
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
