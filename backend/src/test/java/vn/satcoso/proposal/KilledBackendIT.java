package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.satcoso.support.BuiltProduct;
import vn.satcoso.support.Database;
import vn.satcoso.support.MailServer;
import vn.satcoso.support.SigningKey;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@DisplayName("Killed outright, the product has kept what it acknowledged, and tells everybody once")
class KilledBackendIT {
    private static final int MATTERS = 100;
    private static final int CLERKS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_END = 40;
    private static final int MAILS_BEFORE_THE_END = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Map<String, String> settings;
    private BuiltProduct product;
    private World world;

    @BeforeEach
    void start() {
        settings = new HashMap<>(Map.of(
                "satcoso.oidc.issuer", Tokens.ISSUER,
                "satcoso.files.folder", "target/files",
                "satcoso.mail.every", "1s",
                "satcoso.digest.every", "1s",
                "satcoso.digest.at", "00:00",
                "satcoso.mail.night-from", "00:00",
                "satcoso.mail.night-to", "00:00"));
        settings.putAll(new Database().start());
        settings.putAll(new SigningKey().start());
        settings.putAll(new MailServer().start());
        startAgain();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        owner.setUser(settings.get("quarkus.liquibase.username"));
        owner.setPassword(settings.get("quarkus.liquibase.password"));
        world = new World(owner);
    }

    @AfterEach
    void end() {
        MailServer.watch(count -> {});
        RestAssured.reset();
        product.close();
    }

    @Test
    void whatWasAcknowledgedIsThereWholeAndIsToldOnce() throws Exception {
        List<AcceptedMatter> matters =
                together(IntStream.range(0, MATTERS).boxed().toList(), n -> AcceptedMatter.of(world, n));
        List<AcceptedMatter> acknowledged = answeredUntilKilled(matters);
        acknowledged.forEach(matter -> assertTrue(matter.kept(), matter::number));
        Map<Boolean, List<AcceptedMatter>> kept =
                matters.stream().collect(Collectors.partitioningBy(AcceptedMatter::kept));

        startAgain();
        // Whoever heard nothing sends again: what was kept is not taken twice, the rest is taken now.
        kept.get(true).forEach(matter -> assertEquals(412, matter.answered(), matter::number));
        together(kept.get(false), AcceptedMatter::answered).forEach(status -> assertEquals(200, status));
        matters.forEach(AcceptedMatter::showsItsAnswer);
        matters.forEach(matter -> assertTrue(matter.kept(), matter::number));

        mailsUntilKilled();
        startAgain();
        until(() -> mails("SENT") == MATTERS);
        assertEquals(0, mails("WAITING") + mails("DEAD"));
        List<Integer> copies =
                matters.stream().map(AcceptedMatter::copiesOfTheMail).sorted().toList();
        // The mail at which the product was killed had come, but the product never heard so.
        assertEquals(MATTERS + 1, copies.stream().mapToInt(Integer::intValue).sum());
        assertEquals(2, copies.getLast());
        matters.forEach(AcceptedMatter::tellsItsAuthorOnce);
    }

    /** Eight clerks send the answers one after the other, until the fortieth is acknowledged. */
    private List<AcceptedMatter> answeredUntilKilled(List<AcceptedMatter> matters) throws Exception {
        ConcurrentLinkedQueue<AcceptedMatter> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger count = new AtomicInteger();
        together(matters, matter -> {
            int status = matter.answered();
            if (status == 200) {
                acknowledged.add(matter);
                if (count.incrementAndGet() == ACKNOWLEDGED_BEFORE_THE_END) {
                    product.kill();
                }
            }
            return status;
        });
        assertTrue(
                acknowledged.size() >= ACKNOWLEDGED_BEFORE_THE_END && acknowledged.size() < MATTERS,
                () -> acknowledged.size() + " acknowledged");
        return List.copyOf(acknowledged);
    }

    /** What was told some minutes ago goes out by mail; the product dies when the thirtieth has come, before it hears so. */
    private void mailsUntilKilled() {
        MailServer.watch(count -> {
            if (count == MAILS_BEFORE_THE_END) {
                product.kill();
            }
        });
        world.run("update notice set created_at = created_at - interval '10 minutes'");
        world.run("update official set email = lower(code) || '@thu.example' where code like ?", world.code("CB-%"));
        product.awaitEnd();
        assertEquals(MAILS_BEFORE_THE_END - 1, mails("SENT"));
        // Whoever takes a mail has some minutes to send it; they are over.
        world.run("update mail_outbox set next_try = now() where state = 'WAITING'");
    }

    private void startAgain() {
        product = BuiltProduct.start(settings);
        RestAssured.port = product.port();
    }

    private int mails(String state) {
        return Integer.parseInt(world.one("select count(*) from mail_outbox where state = ?", state));
    }

    private static <T, R> List<R> together(List<T> of, Function<T, R> work) throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<R>> under =
                    of.stream().map(one -> clerks.submit(() -> work.apply(one))).toList();
            return under.stream().map(KilledBackendIT::result).toList();
        }
    }

    private static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it does not come about");
            LockSupport.parkNanos(50_000_000);
        }
    }
}
