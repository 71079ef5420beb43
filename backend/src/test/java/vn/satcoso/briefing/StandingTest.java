package vn.satcoso.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S0-13: whether a briefing came, and whether in time, on any day")
class StandingTest {
    @ParameterizedTest(name = "due {0}, sent {1}, meeting {2}, seen on {3}: {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-05, 2026-11-05, 2026-11-10, 2026-11-12, ON_TIME,  -",
                "2026-11-05, 2026-11-06, 2026-11-10, 2026-11-12, LATE,     1",
                "2026-11-05, 2026-11-10, 2026-11-10, 2026-11-10, LATE,     5",
                // what came later had not come on the day looked at
                "2026-11-05, 2026-11-06, 2026-11-10, 2026-11-05, PENDING,  -",
                "2026-11-05, 2026-11-09, 2026-11-10, 2026-11-08, OVERDUE,  3",
                "2026-11-05, -,          2026-11-10, 2026-11-05, PENDING,  -",
                "2026-11-05, -,          2026-11-10, 2026-11-06, OVERDUE,  1",
                "2026-11-05, -,          2026-11-10, 2026-11-10, OVERDUE,  5",
                "2026-11-05, -,          2026-11-10, 2026-11-11, MISSED,   5",
                "2026-11-05, -,          2026-11-10, 2027-11-11, MISSED,   5",
                // nobody was expected, or no rule sets a day
                "-,          -,          2026-11-10, 2026-11-11, NOT_OWED, -",
                "-,          2026-11-09, 2026-11-10, 2026-11-11, ON_TIME,  -",
            })
    void standing(
            LocalDate dueOn, LocalDate sentOn, LocalDate heldOn, LocalDate asOf, BriefingState state, Integer late) {
        assertEquals(new Standing(state, late), Standing.of(dueOn, sentOn, heldOn, asOf));
    }
}
