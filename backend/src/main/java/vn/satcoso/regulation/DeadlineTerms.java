package vn.satcoso.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.official.Rank;

/**
 * A due date and the years in which it holds; a row of fewer years overrides a general one (S0-18, S0-19).
 *
 * @param id ids sort by the time they were made, so that of two rows for the same years the newer one holds
 * @param ranks whose due date it is; none: everybody's
 * @param month of the year, for a yearly date
 * @param day of that month, or of the next month where {@code month} is null
 * @param days working days before or after the event
 */
public record DeadlineTerms(
        UUID id, List<Rank> ranks, Integer month, Integer day, Integer days, int yearFrom, Integer yearTo) {

    /** The due date of this year by the narrowest and then newest row that holds for the rank; empty when none does. */
    public static Optional<LocalDate> due(List<DeadlineTerms> rows, Rank rank, int year) {
        return narrowest(rows.stream().filter(row -> row.ranks.contains(rank)), year)
                .map(row -> clamped(YearMonth.of(year, row.month), row.day));
    }

    /** The row by which an event of this year is measured. */
    static Optional<DeadlineTerms> ofYear(List<DeadlineTerms> rows, int year) {
        return narrowest(rows.stream(), year);
    }

    /** The day of the month after the one in which the event lies. */
    LocalDate inNextMonth(LocalDate event) {
        return clamped(YearMonth.from(event).plusMonths(1), day);
    }

    private static Optional<DeadlineTerms> narrowest(Stream<DeadlineTerms> rows, int year) {
        return rows.filter(row -> row.yearFrom <= year && (row.yearTo == null || row.yearTo >= year))
                .min(Comparator.comparingInt(DeadlineTerms::years)
                        .thenComparing(DeadlineTerms::yearFrom, Comparator.reverseOrder())
                        .thenComparing(DeadlineTerms::id, Comparator.reverseOrder()));
    }

    /** A day that the month does not have falls on its last. */
    private static LocalDate clamped(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private int years() {
        return yearTo == null ? Integer.MAX_VALUE : yearTo - yearFrom;
    }
}
