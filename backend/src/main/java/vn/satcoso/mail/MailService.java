package vn.satcoso.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.satcoso.platform.Ids;

/**
 * Mails leave through a table: written in the transaction of the act, sent afterwards by a job, so that none is lost when
 * the mail server is away and none goes out for an act that was undone. A mail is sent at least once: when the product
 * dies between the server's answer and the mark, it goes out again with the same Message-ID, by which servers and mail
 * programs know the second copy.
 */
@ApplicationScoped
public class MailService {
    private static final String OFF = "off";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_ERROR = 500;
    private static final int LONGEST_SUBJECT = 300;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "satcoso.mail.host")
    String host;

    @ConfigProperty(name = "satcoso.mail.night-from")
    LocalTime nightFrom;

    @ConfigProperty(name = "satcoso.mail.night-to")
    LocalTime nightTo;

    @ConfigProperty(name = "satcoso.mail.attempts")
    int mostAttempts;

    /** Whether a mail server is known; without one nothing is queued. */
    public boolean on() {
        return !host.equals(OFF);
    }

    public NightRest night() {
        return new NightRest(nightFrom, nightTo);
    }

    /** Queues a mail; false, and nothing happens, when there is no mail server or the address is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean send(Letter letter) {
        if (!on() || !MailAddress.usable(letter.recipient())) {
            return false;
        }
        String subject = letter.subject().replaceAll("\\p{Cntrl}+", " ").strip();
        outbox.add(
                Ids.next(),
                new Letter(
                        letter.recipient(),
                        subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                        letter.text(),
                        letter.html()),
                clock.instant());
        return true;
    }

    /** The next mail whose time has come; none at night. */
    @Transactional
    Optional<Outbox.Taken> take() {
        return night().holds(LocalTime.now(clock)) ? Optional.empty() : outbox.take(clock.instant());
    }

    @Transactional
    void sent(Outbox.Taken mail) {
        outbox.sent(mail.id(), clock.instant());
    }

    /** Later, each time twice as late; given up after the last attempt. */
    @Transactional
    void failed(Outbox.Taken mail, String error) {
        String brief = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (mail.attempts() >= mostAttempts) {
            outbox.dead(mail.id(), brief);
        } else {
            outbox.failed(mail.id(), brief, again(mail.attempts()));
        }
    }

    @Transactional
    void forget() {
        outbox.forget(clock.instant().minus(KEPT));
    }

    private Instant again(int attempts) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS)));
    }
}
