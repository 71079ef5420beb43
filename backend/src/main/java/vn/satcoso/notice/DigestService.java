package vn.satcoso.notice;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.satcoso.mail.Letter;
import vn.satcoso.mail.MailService;
import vn.satcoso.notice.Readers.Addressee;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/** Gathers what a reader has not read since his last mail into one mail a day, never at night, none when there is nothing. */
@ApplicationScoped
class DigestService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** An act that began before this may still be under way, and its notice not yet to be seen. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);
    /** What was told longer ago than this is not in somebody's first mail. */
    private static final Duration FIRST = Duration.ofDays(7);

    private static final int SHOWN = 50;
    private static final int READ = 500;

    @Inject
    EntityManager em;

    @Inject
    Readers readers;

    @Inject
    MailService mails;

    @Inject
    Clock clock;

    @ConfigProperty(name = "satcoso.digest.at")
    LocalTime at;

    @ConfigProperty(name = "satcoso.web.url")
    String web;

    @Inject
    @Location("digest.txt")
    Template text;

    @Inject
    @Location("digest.html")
    Template html;

    /** A line of the mail. */
    record Line(String text, String link) {}

    /** Whom to write to now; nobody before the time of the digest, or at night. */
    @Transactional
    List<String> due() {
        LocalTime now = LocalTime.now(clock);
        if (!mails.on()
                || mails.night().holds(now)
                || now.isBefore(mails.night().outside(at))) {
            return List.of();
        }
        readers.addOfficials(clock.instant());
        return readers.waiting(LocalDate.now(clock));
    }

    /** The mail and the mark that it was written are one transaction. */
    @Transactional
    void write(String subject) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        readers.hold(subject, today, now).ifPresent(reader -> {
            Instant until = now.minus(UNDER_WAY);
            List<Row> unread = unread(reader, until).stream()
                    .filter(row -> !reader.muted().contains(Topic.of(row.text("kind"))))
                    .toList();
            if (!unread.isEmpty()) {
                mails.send(letter(reader, unread, today));
            }
            readers.told(subject, today, until);
        });
    }

    private List<Row> unread(Addressee reader, Instant until) {
        List<String> told = new ArrayList<>();
        Instant since = reader.toldUntil() == null ? until.minus(FIRST) : reader.toldUntil();
        ListQuery query = ListQuery.select("n.kind, n.words, n.link", "notice n")
                .where("n.created_at > :since", "since", Timestamp.from(since))
                .where("n.created_at <= :until", "until", Timestamp.from(until))
                .where("n.actor_subject is distinct from :reader", "reader", reader.subject())
                .where("(n.subject is null or n.subject = :reader)")
                .where("not exists (select 1 from notice_read r where r.subject = :reader and r.notice_id = n.id)");
        if (reader.official() != null) {
            told.add("n.official_id = :official");
            query.bind("official", reader.official());
        }
        if (reader.unit() != null) {
            told.add("n.unit_id = :unit and (n.role is null or n.role = any(cast(:roles as text[])))");
            query.bind("unit", reader.unit()).bind("roles", reader.roles().toArray(String[]::new));
        }
        return query.where(told.isEmpty() ? "false" : "(" + String.join(" or ", told) + ")")
                .orderBy("n.created_at desc nulls last, n.id desc")
                .first(READ, em, row -> row);
    }

    private Letter letter(Addressee reader, List<Row> unread, LocalDate today) {
        List<Line> lines = unread.stream().limit(SHOWN).map(this::line).toList();
        Map<String, Object> data = Map.of(
                "greeting",
                say("mail.digest.greeting", reader.name()),
                "intro",
                say("mail.digest.intro", String.valueOf(unread.size())),
                "lines",
                lines,
                "more",
                unread.size() > SHOWN ? say("mail.digest.more", String.valueOf(unread.size() - SHOWN)) : "",
                "all",
                web + "/notices",
                "choices",
                web + "/notices/choices",
                "open",
                say("mail.digest.open"),
                "stop",
                say("mail.digest.stop"));
        return new Letter(
                reader.email(),
                say("mail.digest.subject", String.valueOf(unread.size()), DAY.format(today)),
                text.data(data).render(),
                html.data(data).render());
    }

    private Line line(Row row) {
        return new Line(
                Messages.text(Messages.VIETNAMESE, "notice." + row.text("kind"), row.texts("words")),
                row.text("link") == null ? web + "/notices" : web + row.text("link"));
    }

    private static String say(String code, String... words) {
        return Messages.text(Messages.VIETNAMESE, code, List.of(words));
    }
}
