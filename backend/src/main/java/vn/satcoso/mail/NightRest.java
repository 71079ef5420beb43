package vn.satcoso.mail;

import java.time.LocalTime;

/** The hours of the night, in which nobody is written to; they may run across midnight. {@code to} is no longer night. */
public record NightRest(LocalTime from, LocalTime to) {

    public boolean holds(LocalTime time) {
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** The wished time, or the end of the night when it lies in the night. */
    public LocalTime outside(LocalTime wished) {
        return holds(wished) ? to : wished;
    }
}
