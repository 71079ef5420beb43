package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.satcoso.quota.QuotaLines.Line;

/** How long the quotas of today can still be reached, for jobs that look at everybody (S0-10). */
@ApplicationScoped
public class QuotaPaceService {
    @Inject
    QuotaLines lines;

    /** The lines of every official in service that are not met and not yet out of reach. */
    @Transactional
    public List<PaceLine> ofEverybody() {
        return lines.of(QuotaFilter.ofEverybody(), null).stream()
                .map(QuotaPaceService::pace)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PaceLine> pace(Line line) {
        Standing standing = line.standing();
        return Optional.ofNullable(standing.lastChanceOn())
                .map(day -> new PaceLine(
                        line.subject().official().id(),
                        line.regulation(),
                        standing.terms().period(),
                        standing.required() - standing.done(),
                        day));
    }
}
