package vn.satcoso.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.satcoso.platform.time.Period;

/** What a quota is counted per. */
public enum QuotaPeriod {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    QuotaPeriod(int months) {
        this.months = months;
    }

    /** The calendar period of this length that holds the day. */
    public Period around(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        YearMonth start = YearMonth.of(day.getYear(), first);
        return new Period(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
    }
}
