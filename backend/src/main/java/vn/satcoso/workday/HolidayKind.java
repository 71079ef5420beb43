package vn.satcoso.workday;

/** What sets a day apart from the other days of its weekday. */
public enum HolidayKind {
    /** Nobody works. */
    OFF,
    /** A Saturday or Sunday worked for a day off elsewhere. */
    WORKING
}
