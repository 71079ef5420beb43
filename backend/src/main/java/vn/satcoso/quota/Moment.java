package vn.satcoso.quota;

import java.time.LocalDate;

/** The day as of which is asked; a day before today is asked at its end, today while it still runs. */
record Moment(LocalDate day, LocalDate today) {
    boolean isPast(LocalDate other) {
        return other.isBefore(day) || other.equals(day) && day.isBefore(today);
    }

    /** The first day whose meetings still lie ahead. */
    LocalDate ahead() {
        return day.isBefore(today) ? day.plusDays(1) : day;
    }
}
