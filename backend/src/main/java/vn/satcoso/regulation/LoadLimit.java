package vn.satcoso.regulation;

/** From where on somebody, or a day, has much to do: told as a warning, never refused. */
public enum LoadLimit {
    /** Units that one follows at once. */
    UNITS_PER_OFFICIAL,
    /** Visits of one in a month. */
    VISITS_PER_MONTH,
    /** Minutes that a meeting takes, where two of a day are compared. */
    MEETING_MINUTES
}
