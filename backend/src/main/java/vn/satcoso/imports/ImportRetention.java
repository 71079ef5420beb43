package vn.satcoso.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets files that nobody confirmed: they hold personal data that the product has no use for. */
@ApplicationScoped
class ImportRetention {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    ImportFileRepository files;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 45 2 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void forget() {
        files.delete("appliedAt is null and createdAt < ?1", clock.instant().minus(KEPT));
    }
}
