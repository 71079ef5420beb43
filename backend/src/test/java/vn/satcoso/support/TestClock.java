package vn.satcoso.support;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.satcoso.platform.time.VietnamTime;

/** The clock of the tests: it stands still where a test puts it, at first at noon of 15/10/2026 in Hà Nội. */
public final class TestClock extends Clock {
    private static volatile Instant now = noon(LocalDate.of(2026, 10, 15));

    public static void set(Instant instant) {
        now = instant;
    }

    public static void set(LocalDate day) {
        now = noon(day);
    }

    public static void reset() {
        set(LocalDate.of(2026, 10, 15));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Mock
    @ApplicationScoped
    static class Source {
        @Produces
        @ApplicationScoped
        @jakarta.annotation.Priority(1)
        @jakarta.enterprise.inject.Alternative
        Clock clock() {
            return new TestClock();
        }
    }
}
