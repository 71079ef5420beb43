package vn.satcoso.notice;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Writes the digests when their time comes, reader by reader, and forgets old notices. */
@ApplicationScoped
class NoticeJob {
    /** Longer than the year in which things happen and the one in which they are looked at. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    DigestService digests;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Asked often, so that a day on which the product began late is made up for; each reader is written to once a day. */
    @Scheduled(every = "${satcoso.digest.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void digest() {
        for (String subject : digests.due()) {
            try {
                digests.write(subject);
            } catch (RuntimeException failed) {
                Log.errorf(failed, "The digest of a reader could not be written; the others go on");
            }
        }
    }

    @Scheduled(cron = "0 55 2 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void forget() {
        em.createNativeQuery("delete from notice where created_at < :limit")
                .setParameter("limit", Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
