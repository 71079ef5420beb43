package vn.satcoso.platform.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from–to, both included; {@code to} null means open. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to before from");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** The common days of two periods, or null when there are none. */
    public Period intersect(Period other) {
        if (!overlaps(other)) {
            return null;
        }
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to == null ? other.to : other.to == null || to.isBefore(other.to) ? to : other.to;
        return new Period(start, end);
    }

    /** The number of days; the period must be closed. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
