package vn.satcoso.briefing;

/** Whether what a host owes a visitor came, and whether it came in time (S0-13). */
public enum BriefingState {
    ON_TIME,
    /** Sent, but after the due date. */
    LATE,
    /** Not sent, and the due date is not past. */
    PENDING,
    /** Not sent, the due date is past, the meeting is not. */
    OVERDUE,
    /** Not sent before the meeting. */
    MISSED,
    /** Nobody is expected, or no rule sets a due date. */
    NOT_OWED
}
