package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;

/** How complete and how punctual the briefings are that the caller may follow. */
@ApplicationScoped
public class BriefingFiguresService {
    @Inject
    BriefingList briefings;

    /** Those of the year of the day, by the part of a unit in which the host lies. */
    @Transactional
    public Map<String, Tally> of(LocalDate today, Parts parts) {
        return briefings.tallies(today.getYear(), today, parts);
    }

    /** Those for the meetings from today to another day. */
    @Transactional
    public List<BriefingRow> until(LocalDate to, LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), to.getYear())
                .mapToObj(year -> briefings.between(
                        year == today.getYear() ? today : LocalDate.of(year, 1, 1),
                        year == to.getYear() ? to : LocalDate.of(year, 12, 31),
                        today))
                .flatMap(List::stream)
                .toList();
    }
}
