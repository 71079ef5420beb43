package vn.satcoso.platform.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

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

    /** The days of this period that do not lie in the other: what is left before it and after it. */
    public Stream<Period> without(Period other) {
        if (!overlaps(other)) {
            return Stream.of(this);
        }
        Stream<Period> before =
                from.isBefore(other.from) ? Stream.of(new Period(from, other.from.minusDays(1))) : Stream.empty();
        boolean endsInside = other.to == null || to != null && !to.isAfter(other.to);
        return Stream.concat(before, endsInside ? Stream.empty() : Stream.of(new Period(other.to.plusDays(1), to)));
    }

    /** The number of days; the period must be closed. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
