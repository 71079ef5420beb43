package vn.satcoso.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every hour: files whose record was never finished go, then contents that no file needs. */
@ApplicationScoped
class AttachmentSweep {
    static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    @Inject
    AttachmentSweepService service;

    @Inject
    AttachmentFileService files;

    @Inject
    ContentStore store;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 * * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void sweep() {
        Instant limit = clock.instant().minus(KEPT);
        for (int gone = AT_ONCE; gone == AT_ONCE; ) {
            gone = service.forgetUnfinished(limit, AT_ONCE);
        }
        List<String> some = new ArrayList<>();
        try {
            store.keptBefore(limit, sha256 -> {
                some.add(sha256);
                if (some.size() == AT_ONCE) {
                    release(some);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        release(some);
    }

    private void release(List<String> contents) {
        service.unused(contents).forEach(files::release);
        contents.clear();
    }
}
