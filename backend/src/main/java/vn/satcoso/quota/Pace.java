package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How long a quota can still be reached by somebody who does not set out (S0-10). */
final class Pace {
    private Pace() {}

    /**
     * The last day on which one of the missing meetings can still be made up for: after it, if nothing is attended until
     * then, fewer suitable meetings are left than are missing. Empty when nothing is missing, or too much already.
     *
     * @param left the number of suitable meetings ahead, by day
     */
    static Optional<LocalDate> lastChance(SortedMap<LocalDate, Integer> left, int missing) {
        if (missing <= 0) {
            return Optional.empty();
        }
        int found = 0;
        List<Map.Entry<LocalDate, Integer>> days = new ArrayList<>(left.entrySet());
        for (Map.Entry<LocalDate, Integer> day : days.reversed()) {
            found += day.getValue();
            if (found >= missing) {
                return Optional.of(day.getKey());
            }
        }
        return Optional.empty();
    }
}
