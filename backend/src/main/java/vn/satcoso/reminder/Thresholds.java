package vn.satcoso.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days before an event on which somebody is reminded of it, as numbers of days; a negative one lies after the event.
 * A night that was missed is made up for on the next, by the nearest number alone.
 */
record Thresholds(Collection<Integer> daysBefore) {

    /**
     * The number whose day has come; empty when none has.
     *
     * @param since numbers whose day lies before this one are passed over: there was nothing yet to remind of
     */
    Optional<Integer> reached(LocalDate event, LocalDate since, LocalDate today) {
        return daysBefore.stream()
                .filter(days -> !event.minusDays(days).isAfter(today))
                .filter(days -> !event.minusDays(days).isBefore(since))
                .min(Comparator.naturalOrder());
    }

    /** The first day on which an event that far away is looked at. */
    LocalDate horizon(LocalDate today) {
        return today.plusDays(
                daysBefore.stream().mapToInt(Integer::intValue).max().orElse(0));
    }
}
