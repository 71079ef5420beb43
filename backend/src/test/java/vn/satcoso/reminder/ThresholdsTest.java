package vn.satcoso.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S0-10: on which day somebody is reminded")
class ThresholdsTest {
    private static final Thresholds PACE = new Thresholds(List.of(60, 30, 14));
    private static final Thresholds PLAN = new Thresholds(List.of(14, 3, -1));

    @ParameterizedTest(name = "out of reach on {0}, seen on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-12-11, 2026-01-01, 2026-10-11, -
            2026-12-11, 2026-01-01, 2026-10-12, 60
            2026-12-11, 2026-01-01, 2026-11-10, 60
            2026-12-11, 2026-01-01, 2026-11-11, 30
            2026-12-11, 2026-01-01, 2026-11-26, 30
            2026-12-11, 2026-01-01, 2026-11-27, 14
            2026-12-11, 2026-01-01, 2026-12-11, 14
            2026-03-01, 2026-01-01, 2026-01-01, -
            2026-03-02, 2026-01-01, 2026-01-01, 60
            2026-01-20, 2026-01-01, 2026-01-05, -
            2026-01-20, 2026-01-01, 2026-01-06, 14
            """)
    void pace(LocalDate event, LocalDate since, LocalDate today, Integer expected) {
        assertEquals(Optional.ofNullable(expected), PACE.reached(event, since, today));
    }

    @ParameterizedTest(name = "due on {0}, seen on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2027-01-31, 2027-01-16, -
            2027-01-31, 2027-01-17, 14
            2027-01-31, 2027-01-28, 3
            2027-01-31, 2027-01-31, 3
            2027-01-31, 2027-02-01, -1
            2027-01-31, 2027-11-01, -1
            2027-01-10, 2026-12-27, 14
            """)
    void plan(LocalDate due, LocalDate today, Integer expected) {
        assertEquals(Optional.ofNullable(expected), PLAN.reached(due, LocalDate.MIN, today));
    }
}
