package vn.satcoso.meeting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import vn.satcoso.platform.time.Period;

/** A quarter of a year, the first of which begins on 1 January. */
record Quarter(int year, int number) {
    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    Period days() {
        LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }
}
