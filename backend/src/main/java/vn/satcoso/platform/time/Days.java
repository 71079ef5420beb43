package vn.satcoso.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The years of which the product keeps days; another is a slip of the pen. */
public final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    /** The day as it is written in messages: 31/12/2026. */
    public static String text(LocalDate day) {
        return WRITTEN.format(day);
    }

    public static boolean kept(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether a moment lies in such a year in Hà Nội. */
    public static boolean kept(Instant moment) {
        return !moment.isBefore(start(FIRST_YEAR)) && moment.isBefore(start(LAST_YEAR + 1));
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
