package vn.satcoso.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.error.DomainException;

/** Whether a new due-date row says what its kind needs, and leaves what was in time in time. */
final class DeadlineChange {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DeadlineChange() {}

    static void check(
            CreateDeadlineRuleRequest request, List<DeadlineTerms> before, DeadlineTerms added, LocalDate today) {
        if (request.yearFrom() < today.getYear()) {
            throw DomainException.invalid("yearFrom", "deadlineRule.notPastYears");
        }
        if (request.yearTo() != null && request.yearTo() < request.yearFrom()) {
            throw DomainException.invalid("yearTo", "period.reversed");
        }
        DeadlineKind kind = request.obligation().kind();
        boolean yearly = kind == DeadlineKind.ANNUAL_DATE;
        boolean ofMonth = kind == DeadlineKind.MONTH_DAY;
        given("ranks", yearly, request.ranks().isEmpty() ? null : request.ranks());
        given("month", yearly, request.month());
        given("day", yearly || ofMonth, request.day());
        given("days", !yearly && !ofMonth, request.days());
        if (yearly) {
            requireDate(request);
            refuseToMakeLate(before, added, today);
        } else {
            refuseToTighten(kind, before, added, today.getYear());
        }
    }

    private static void given(String field, boolean needed, Object value) {
        if (needed != (value != null)) {
            throw DomainException.invalid(field, needed ? "deadlineRule.needed" : "deadlineRule.notForThisKind");
        }
    }

    private static void requireDate(CreateDeadlineRuleRequest request) {
        int longest = YearMonth.of(2024, request.month()).lengthOfMonth();
        if (request.day() > longest) {
            throw DomainException.invalid("day", "deadlineRule.noSuchDay", longest);
        }
    }

    /** A plan that came in time stays in time: the due date of this year does not move back into the past. */
    private static void refuseToMakeLate(List<DeadlineTerms> before, DeadlineTerms added, LocalDate today) {
        List<DeadlineTerms> after = with(before, added);
        int year = today.getYear();
        for (Rank rank : added.ranks()) {
            LocalDate old = DeadlineTerms.due(before, rank, year).orElse(LocalDate.MIN);
            LocalDate due = DeadlineTerms.due(after, rank, year).orElse(today);
            if (due.isBefore(today) && due.isBefore(old)) {
                throw DomainException.invalid("day", "deadlineRule.wouldMakeLate", DAY.format(due), DAY.format(old));
            }
        }
    }

    /** This year has events behind it: what was in time by the row in force stays so; a stricter row waits for January. */
    private static void refuseToTighten(
            DeadlineKind kind, List<DeadlineTerms> before, DeadlineTerms added, int thisYear) {
        DeadlineTerms old = DeadlineTerms.ofYear(before, thisYear).orElse(null);
        DeadlineTerms next = DeadlineTerms.ofYear(with(before, added), thisYear).orElse(old);
        if (old == null || next == null) {
            return;
        }
        switch (kind) {
            case MONTH_DAY -> requireNoStricter("day", next.day() < old.day(), old.day());
            case WORKING_DAYS_AFTER -> requireNoStricter("days", next.days() < old.days(), old.days());
            case WORKING_DAYS_BEFORE -> requireNoStricter("days", next.days() > old.days(), old.days());
            case ANNUAL_DATE -> throw new IllegalArgumentException("a date of the year");
        }
    }

    private static void requireNoStricter(String field, boolean stricter, int old) {
        if (stricter) {
            throw DomainException.invalid(field, "deadlineRule.stricterThisYear", old);
        }
    }

    private static List<DeadlineTerms> with(List<DeadlineTerms> before, DeadlineTerms added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }
}
