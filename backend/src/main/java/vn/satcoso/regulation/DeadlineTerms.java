package vn.satcoso.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.Rank;

/**
 * A yearly due date and the years in which it holds; a row of fewer years overrides a general one (S0-18, S0-19).
 *
 * @param id ids sort by the time they were made, so that of two rows for the same years the newer one holds
 */
public record DeadlineTerms(UUID id, List<Rank> ranks, int month, int day, int yearFrom, Integer yearTo) {

    /** The due date of this year by the narrowest and then newest row that holds for the rank; empty when none does. */
    public static Optional<LocalDate> due(List<DeadlineTerms> rows, Rank rank, int year) {
        return rows.stream()
                .filter(row -> row.ranks.contains(rank))
                .filter(row -> row.yearFrom <= year && (row.yearTo == null || row.yearTo >= year))
                .min(Comparator.comparingInt(DeadlineTerms::years)
                        .thenComparing(DeadlineTerms::yearFrom, Comparator.reverseOrder())
                        .thenComparing(DeadlineTerms::id, Comparator.reverseOrder()))
                .map(row -> row.in(year));
    }

    /** 29 February falls on the 28th in a year that has no 29th. */
    private LocalDate in(int year) {
        YearMonth month = YearMonth.of(year, this.month);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private int years() {
        return yearTo == null ? Integer.MAX_VALUE : yearTo - yearFrom;
    }
}
