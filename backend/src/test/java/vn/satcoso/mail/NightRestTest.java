package vn.satcoso.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S0-10: nobody is written to at night")
class NightRestTest {
    @ParameterizedTest(name = "night {0} to {1}: at {2} {3}")
    @CsvSource({
        "21:00, 06:00, 20:59, false",
        "21:00, 06:00, 21:00, true",
        "21:00, 06:00, 23:59, true",
        "21:00, 06:00, 00:00, true",
        "21:00, 06:00, 05:59, true",
        "21:00, 06:00, 06:00, false",
        "21:00, 06:00, 12:00, false",
        "00:00, 06:00, 23:59, false",
        "00:00, 06:00, 00:00, true",
        "01:00, 05:00, 04:59, true",
        "01:00, 05:00, 05:00, false",
        "00:00, 00:00, 03:00, false"
    })
    void holds(LocalTime from, LocalTime to, LocalTime time, boolean expected) {
        assertEquals(expected, new NightRest(from, to).holds(time));
    }

    @ParameterizedTest(name = "wished at {0}, written at {1}")
    @CsvSource({"07:00, 07:00", "05:00, 06:00", "22:30, 06:00", "20:59, 20:59", "00:00, 06:00"})
    void outside(LocalTime wished, LocalTime expected) {
        assertEquals(expected, new NightRest(LocalTime.of(21, 0), LocalTime.of(6, 0)).outside(wished));
    }
}
