package vn.satcoso.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.MailServer;
import vn.satcoso.support.MailServer.Received;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("A mail is never lost, and not sent for what was undone")
class MailTest {
    private static final Instant NOON = Instant.parse("2026-10-15T05:00:00Z");

    @Inject
    DataSource database;

    @Inject
    MailService mails;

    @Inject
    MailJob job;

    private World world;
    private String recipient;

    @BeforeEach
    void settle() {
        world = new World(database);
        recipient = world.mark.toLowerCase() + "@thu.example";
        world.run("delete from mail_outbox");
    }

    @AfterEach
    void restore() {
        MailServer.refuse(false);
        TestClock.reset();
    }

    @Test
    void aMailGoesOutWithBothTextsAndAMessageIdOfItsOwn() {
        queue("Thông báo ngày 15/10/2026");
        job.send();
        job.send();
        List<Received> received = MailServer.receivedBy(recipient);
        assertEquals(1, received.size());
        Received mail = received.getFirst();
        assertEquals("Thông báo ngày 15/10/2026", mail.subject());
        assertEquals("Kính gửi đồng chí", mail.part(0).strip());
        assertEquals("<p>Kính gửi đồng chí</p>", mail.part(1).strip());
        assertEquals("<" + id() + "@satcoso>", mail.header("Message-ID"));
        assertEquals("auto-generated", mail.header("Auto-Submitted"));
        assertEquals("SENT", row("state"));
    }

    @Test
    void whatIsUndoneIsNotSent() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    mails.send(letter("Thư"));
                    throw new IllegalStateException("the act fails");
                }));
        job.send();
        assertEquals(List.of(), MailServer.receivedBy(recipient));
    }

    @Test
    void aRefusedMailIsTriedAgainEachTimeTwiceAsLate() {
        MailServer.refuse(true);
        queue("Thư");
        job.send();
        assertEquals("1", row("attempts"));
        assertEquals("WAITING", row("state"));
        assertTrue(row("last_error").contains("451"), row("last_error"));
        assertEquals("120", row("extract(epoch from next_try - timestamptz '2026-10-15 05:00Z')::int"));
        job.send();
        assertEquals("1", row("attempts"));
        TestClock.set(NOON.plusSeconds(120));
        job.send();
        assertEquals("240", row("extract(epoch from next_try - timestamptz '2026-10-15 05:02Z')::int"));
        MailServer.refuse(false);
        TestClock.set(NOON.plusSeconds(1000));
        job.send();
        assertEquals("SENT", row("state"));
        assertEquals(1, MailServer.receivedBy(recipient).size());
    }

    @Test
    void aMailThatIsRefusedTooOftenIsGivenUpAndSaysWhy() {
        MailServer.refuse(true);
        queue("Thư");
        for (int day = 0; day < 8; day++) {
            TestClock.set(NOON.plusSeconds(86_400L * day));
            job.send();
        }
        assertEquals("DEAD", row("state"));
        assertEquals("8", row("attempts"));
        assertTrue(row("last_error").contains("451"), row("last_error"));
        MailServer.refuse(false);
        TestClock.set(NOON.plusSeconds(86_400L * 20));
        job.send();
        assertEquals(List.of(), MailServer.receivedBy(recipient));
    }

    /** The product died after the mail server had answered: the second copy is known by its Message-ID. */
    @Test
    void aCrashBeforeTheMarkSendsASecondCopyOfTheSameMail() {
        queue("Thư");
        job.send();
        world.run("update mail_outbox set state = 'WAITING', sent_at = null where recipient = ?", recipient);
        job.send();
        assertEquals(1, MailServer.receivedBy(recipient).size(), "the lease of whoever took it still runs");
        TestClock.set(NOON.plusSeconds(300));
        job.send();
        List<Received> received = MailServer.receivedBy(recipient);
        assertEquals(2, received.size());
        assertEquals(received.get(0).header("Message-ID"), received.get(1).header("Message-ID"));
    }

    @Test
    void twoInstancesAtOnceSendEachMailOnce() throws Exception {
        List<String> all = IntStream.range(0, 30).mapToObj(n -> n + recipient).toList();
        all.forEach(one ->
                QuarkusTransaction.requiringNew().run(() -> mails.send(new Letter(one, "Thư", "chữ", "<p>chữ</p>"))));
        Callable<Void> run = () -> {
            job.send();
            return null;
        };
        try (ExecutorService both = Executors.newFixedThreadPool(3)) {
            for (Future<Void> one : both.invokeAll(List.of(run, run, run))) {
                one.get();
            }
        }
        all.forEach(one -> assertEquals(1, MailServer.receivedBy(one).size(), one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-15T14:00:00Z", "2026-10-15T22:59:00Z", "2026-12-31T17:30:00Z"})
    void nothingGoesOutAtNight(String night) {
        queue("Thư");
        TestClock.set(Instant.parse(night));
        job.send();
        assertEquals(List.of(), MailServer.receivedBy(recipient));
        TestClock.set(Instant.parse(night).plusSeconds(9 * 3600));
        job.send();
        assertEquals(1, MailServer.receivedBy(recipient).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không có",
                "a@",
                "@b.vn",
                "a@b.vn, c@d.vn",
                "a@b.vn\r\nBcc: c@d.vn",
                "\"a\"@b.vn",
                "a@b..vn",
                "a b@c.vn",
                "<a@b.vn>"
            })
    void whatIsNoAddressIsNotWrittenTo(String address) {
        assertFalse(QuarkusTransaction.requiringNew()
                .call(() -> mails.send(new Letter(address, "Thư", "chữ", "<p>chữ</p>"))));
        assertEquals("0", world.one("select count(*) from mail_outbox"));
    }

    @Test
    void aSubjectIsOneLineWhateverANameHolds() {
        queue("Thư của An\r\nBcc: ke.khac@thu.example\r\n\r\nnội dung khác");
        job.send();
        Received mail = MailServer.receivedBy(recipient).getFirst();
        assertEquals("Thư của An Bcc: ke.khac@thu.example nội dung khác", mail.subject());
        assertEquals(null, mail.header("Bcc"));
        assertEquals(List.of(), MailServer.receivedBy("ke.khac@thu.example"));
    }

    @Test
    void whatWasSentIsForgottenAfterAMonth() {
        queue("Thư");
        job.send();
        TestClock.set(NOON.plusSeconds(86_400L * 29));
        job.forget();
        assertEquals("SENT", row("state"));
        TestClock.set(NOON.plusSeconds(86_400L * 31));
        job.forget();
        assertEquals(null, row("state"));
    }

    private Letter letter(String subject) {
        return new Letter(recipient, subject, "Kính gửi đồng chí", "<p>Kính gửi đồng chí</p>");
    }

    private void queue(String subject) {
        assertTrue(QuarkusTransaction.requiringNew().call(() -> mails.send(letter(subject))));
    }

    private UUID id() {
        return UUID.fromString(row("id"));
    }

    private String row(String column) {
        return world.one("select " + column + " from mail_outbox where recipient = ?", recipient);
    }
}
