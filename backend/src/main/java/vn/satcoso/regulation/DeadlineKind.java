package vn.satcoso.regulation;

/** How a due date is told: by the calendar or by an event. */
public enum DeadlineKind {
    /** A day and month of the year. */
    ANNUAL_DATE,
    /** A day of the month after the one that it is about. */
    MONTH_DAY,
    WORKING_DAYS_BEFORE,
    WORKING_DAYS_AFTER
}
