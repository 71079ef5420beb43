package vn.satcoso.briefing;

/** Which briefings of the list are wanted; each is one of the figures. */
public enum BriefingShown {
    /** Sent, or not sent though the due date is past. */
    DUE("'ON_TIME', 'LATE', 'OVERDUE', 'MISSED'"),
    SENT("'ON_TIME', 'LATE'"),
    ON_TIME("'ON_TIME'"),
    LATE("'LATE'"),
    MISSING("'OVERDUE', 'MISSED'"),
    /** Not sent though the due date is past, but still before the meeting. */
    OVERDUE("'OVERDUE'"),
    PENDING("'PENDING'"),
    /** What can still be sent. */
    OPEN("'OVERDUE', 'PENDING'");

    private final String states;

    BriefingShown(String states) {
        this.states = states;
    }

    String sql() {
        return "t.state in (" + states + ")";
    }
}
