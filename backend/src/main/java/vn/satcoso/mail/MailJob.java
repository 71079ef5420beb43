package vn.satcoso.mail;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Sends what waits. No transaction is open while the mail server is spoken to. */
@ApplicationScoped
class MailJob {
    /** Shorter than the lease of a mail, so that nobody else takes it meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    MailService mails;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    private Context loop;

    @PostConstruct
    void chooseLoop() {
        loop = vertx.getOrCreateContext();
    }

    @Scheduled(every = "${satcoso.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        if (!mails.on()) {
            return;
        }
        Optional<Outbox.Taken> next = mails.take();
        while (next.isPresent()) {
            send(next.get());
            next = mails.take();
        }
    }

    @Scheduled(cron = "0 50 2 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void forget() {
        mails.forget();
    }

    private void send(Outbox.Taken taken) {
        try {
            hand(taken);
        } catch (RuntimeException refused) {
            Log.warnf("Mail %s was not sent (attempt %d): %s", taken.id(), taken.attempts(), refused);
            mails.failed(taken, refused.toString());
            return;
        }
        mails.sent(taken);
    }

    /** Always on the same event loop: one that changes between mails now and then loses an answer of the mail server. */
    private void hand(Outbox.Taken taken) {
        Letter letter = taken.letter();
        Mail mail = Mail.withText(letter.recipient(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + taken.id() + "@satcoso>")
                .addHeader("Auto-Submitted", "auto-generated");
        Uni.createFrom()
                .<Void>emitter(done -> loop.runOnContext(
                        started -> mailer.send(mail).subscribe().with(done::complete, done::fail)))
                .await()
                .atMost(PATIENCE);
    }
}
