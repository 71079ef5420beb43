package vn.satcoso.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/** The rows of the mails that wait, were sent, or were given up. */
@ApplicationScoped
class Outbox {
    /** Whoever has taken a mail has this long to send it before another may. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    EntityManager em;

    record Taken(UUID id, int attempts, Letter letter) {}

    void add(UUID id, Letter letter, Instant now) {
        run(
                """
                insert into mail_outbox (id, recipient, subject, text_body, html_body, next_try, created_at)
                values (:id, :recipient, :subject, :text, :html, :now, :now)""",
                Map.of(
                        "id", id,
                        "recipient", letter.recipient(),
                        "subject", letter.subject(),
                        "text", letter.text(),
                        "html", letter.html(),
                        "now", Timestamp.from(now)));
    }

    /** Takes the mail whose time came first; another instance passes over it until the lease ends. */
    Optional<Taken> take(Instant now) {
        Optional<Taken> taken = ListQuery.select("id, attempts, recipient, subject, text_body, html_body", """
                        (select * from mail_outbox where state = 'WAITING' and next_try <= :now
                         order by next_try, id limit 1 for update skip locked) due""")
                .bind("now", Timestamp.from(now))
                .find(em, Outbox::taken);
        taken.ifPresent(mail -> run(
                "update mail_outbox set attempts = attempts + 1, next_try = :later where id = :id",
                Map.of("later", Timestamp.from(now.plus(LEASE)), "id", mail.id())));
        return taken;
    }

    void sent(UUID id, Instant now) {
        run(
                "update mail_outbox set state = 'SENT', sent_at = :now, last_error = null where id = :id",
                Map.of("id", id, "now", Timestamp.from(now)));
    }

    void failed(UUID id, String error, Instant again) {
        run(
                "update mail_outbox set last_error = :error, next_try = :again where id = :id and state = 'WAITING'",
                Map.of("id", id, "error", error, "again", Timestamp.from(again)));
    }

    void dead(UUID id, String error) {
        run(
                "update mail_outbox set state = 'DEAD', last_error = :error where id = :id and state = 'WAITING'",
                Map.of("id", id, "error", error));
    }

    void forget(Instant before) {
        run(
                "delete from mail_outbox where state <> 'WAITING' and created_at < :before",
                Map.of("before", Timestamp.from(before)));
    }

    private static Taken taken(Row row) {
        Letter letter =
                new Letter(row.text("recipient"), row.text("subject"), row.text("text_body"), row.text("html_body"));
        return new Taken(row.id("id"), row.number("attempts") + 1, letter);
    }

    private void run(String sql, Map<String, ?> values) {
        Query query = em.createNativeQuery(sql);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
