package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.satcoso.quota.QuotaLineResponse.NextMeeting;

/** The quotas of today in short: one's own, those of some officials, or how many stand in which state. */
@ApplicationScoped
public class QuotaFiguresService {
    @Inject
    QuotaLines lines;

    @Inject
    QuotaTeller teller;

    @Inject
    QuotaService quotas;

    /** A line and, while something is missing, the meetings that would suit next. */
    public record OwnLine(QuotaLineRow line, List<NextMeeting> nextMeetings) {}

    /** The lines of the official that the caller is. */
    @Transactional
    public List<OwnLine> own(UUID self) {
        Moment moment = lines.moment(null);
        return lines.of(new QuotaFilter(), self).stream()
                .map(line -> new OwnLine(
                        QuotaService.row(line),
                        line.standing().state() == QuotaState.MET ? List.of() : teller.next(line, moment)))
                .toList();
    }

    /** The lines of those of these officials whom the caller oversees. */
    @Transactional
    public List<QuotaLineRow> of(Collection<UUID> officials) {
        return officials.isEmpty()
                ? List.of()
                : lines.of(QuotaFilter.of(officials), null).stream()
                        .map(QuotaService::row)
                        .toList();
    }

    /** Every state with the number of lines in it, of all officials whom the caller oversees. */
    @Transactional
    public List<QuotaStateCount> states() {
        return quotas.summary(new QuotaFilter());
    }
}
