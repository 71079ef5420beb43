package vn.satcoso.workplan;

/** What came of a planned visit by a day (S0-21). */
public enum VisitStatus {
    DONE,
    /** Attended at that cell, but in an earlier month of the year. */
    DONE_EARLY,
    /** Attended at that cell, but in a later month of the year. */
    DONE_LATE,
    /** The meeting was moved and is still ahead, or he recorded that he goes to another one. */
    MOVED,
    CANCELLED,
    /** Recorded as absent, or somebody stood in. */
    ABSENT,
    /** The month is over and nothing is recorded. */
    MISSED,
    AHEAD
}
