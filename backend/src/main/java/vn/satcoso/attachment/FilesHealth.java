package vn.satcoso.attachment;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells of which kind the store of files is and whether it can be used. Without it everything but files works, so the
 * service stays ready; {@code /q/health/well} is down for those who watch over it. Where the store is stays untold.
 */
@ApplicationScoped
class FilesHealth {
    private static final Duration FRESH = Duration.ofSeconds(15);

    @Inject
    ContentStore store;

    @Inject
    Clock clock;

    private final Lock asking = new ReentrantLock();
    private Instant asked = Instant.EPOCH;
    private volatile boolean usable;

    @Produces
    @ApplicationScoped
    @Readiness
    HealthCheck ready() {
        return () -> answer(usable()).up().build();
    }

    @Produces
    @ApplicationScoped
    @Wellness
    HealthCheck well() {
        return () -> {
            boolean now = usable();
            return answer(now).status(now).build();
        };
    }

    private HealthCheckResponseBuilder answer(boolean now) {
        return HealthCheckResponse.named("files")
                .withData("store", store.kind())
                .withData("usable", now);
    }

    /** Strangers may ask as often as they like; the store hears of it every fifteen seconds, from one of them. */
    private boolean usable() {
        if (asking.tryLock()) {
            try {
                Instant now = clock.instant();
                if (Duration.between(asked, now).abs().compareTo(FRESH) > 0) {
                    usable = store.usable();
                    asked = now;
                }
            } finally {
                asking.unlock();
            }
        }
        return usable;
    }
}
