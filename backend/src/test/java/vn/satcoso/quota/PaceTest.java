package vn.satcoso.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S0-10: until when a quota can still be reached")
class PaceTest {
    @ParameterizedTest(name = "{0}: missing {2} of {1}, last chance {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            one missing: the last meeting         | 2026-10-10 2026-11-10 2026-12-10            | 1 | 2026-12-10
            two missing: the last but one         | 2026-10-10 2026-11-10 2026-12-10            | 2 | 2026-11-10
            0/3 on 1 October: the very next       | 2026-10-10 2026-11-10 2026-12-10            | 3 | 2026-10-10
            more missing than left                | 2026-10-10 2026-11-10 2026-12-10            | 4 | -
            nothing missing                       | 2026-10-10                                  | 0 | -
            more than enough done                 | 2026-10-10                                  | -1 | -
            no meeting left                       | -                                           | 1 | -
            two meetings on one day count for two | 2026-11-10 2026-12-10 2026-12-10            | 2 | 2026-12-10
            two on one day, three missing         | 2026-11-10 2026-12-10 2026-12-10            | 3 | 2026-11-10
            the year's turn                       | 2026-12-31                                  | 1 | 2026-12-31
            """)
    void lastChance(String edge, String days, int missing, LocalDate expected) {
        SortedMap<LocalDate, Integer> left = new TreeMap<>();
        if (days != null) {
            Arrays.stream(days.split(" ")).map(LocalDate::parse).forEach(day -> left.merge(day, 1, Integer::sum));
        }
        assertEquals(Optional.ofNullable(expected), Pace.lastChance(left, missing));
    }
}
