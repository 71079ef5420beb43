package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.satcoso.platform.time.VietnamTime;

/**
 * How the first submission stands to the due date, which ends at midnight in Hà Nội (S0-18). {@code daysLate} counts
 * calendar days, up to today while nothing has come; null when nothing is late.
 */
public record Punctuality(Timeliness timeliness, Integer daysLate) {

    public static Punctuality of(LocalDate dueOn, Instant firstSubmittedAt, LocalDate today) {
        if (dueOn == null) {
            return new Punctuality(Timeliness.NOT_DUE, null);
        }
        boolean came = firstSubmittedAt != null;
        LocalDate day = came ? LocalDate.ofInstant(firstSubmittedAt, VietnamTime.ZONE) : today;
        if (day.isAfter(dueOn)) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(dueOn, day));
            return new Punctuality(came ? Timeliness.LATE : Timeliness.OVERDUE, days);
        }
        return new Punctuality(came ? Timeliness.ON_TIME : Timeliness.PENDING, null);
    }
}
