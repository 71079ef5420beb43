package vn.satcoso.quota;

import java.time.LocalDate;

/** The day as of which is asked; a day before today is asked at its end, today while it still runs. */
record Moment(LocalDate day, LocalDate today) {
    /** A day that is over is seen as it was then: what was recorded of later days says nothing about it. */
    boolean isOver() {
        return day.isBefore(today);
    }

    boolean isPast(LocalDate other) {
        return other.isBefore(day) || other.equals(day) && isOver();
    }

    /** The first day whose meetings still lie ahead. */
    LocalDate ahead() {
        return isOver() ? day.plusDays(1) : day;
    }
}
