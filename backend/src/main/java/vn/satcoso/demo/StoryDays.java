package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import vn.satcoso.platform.time.VietnamTime;

/** The moment of telling, and the days of the story that are told relative to it. */
record StoryDays(Instant now, LocalDate today) {
    static final int FIRST_YEAR = 2024;

    StoryDays(Instant now) {
        this(now, LocalDate.ofInstant(now, VietnamTime.ZONE));
    }

    /**
     * A date; {@code @07-01} is the latest 1 July up to today and {@code <07-01} the day before that; null for nothing.
     */
    LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (text.charAt(0)) {
            case '@' -> latest(text.substring(1));
            case '<' -> latest(text.substring(1)).minusDays(1);
            default -> LocalDate.parse(text);
        };
    }

    IntStream years() {
        return IntStream.rangeClosed(FIRST_YEAR, today.getYear());
    }

    LocalDate lastMeetingMonth() {
        return LocalDate.of(today.getYear() + 1, 12, 1);
    }

    /** The moment in Hà Nội, or shortly before now when that has not come yet. */
    Instant past(LocalDate day, LocalTime time) {
        Instant moment = moment(day, time);
        return moment.isBefore(now) ? moment : now.minusSeconds(60);
    }

    static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private LocalDate latest(String monthDay) {
        LocalDate day = LocalDate.parse(today.getYear() + "-" + monthDay);
        return day.isAfter(today) ? day.minusYears(1) : day;
    }
}
