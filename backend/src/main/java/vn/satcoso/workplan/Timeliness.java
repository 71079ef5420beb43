package vn.satcoso.workplan;

/** Whether a plan came in time, apart from whether it came at all (S3-28, S3-41). */
public enum Timeliness {
    ON_TIME,
    /** Submitted, but after the due date. */
    LATE,
    /** Never submitted, and the due date is past. */
    OVERDUE,
    /** Never submitted, and the due date is not past. */
    PENDING,
    /** The official owes no plan: no due date applies to him. */
    NOT_DUE
}
