package vn.satcoso.quota;

/** Whether an attendance counts, and if not why not. */
enum Verdict {
    COUNTED,
    ABSENT,
    MOVED,
    SUBSTITUTED,
    STOOD_IN_FOR_ANOTHER,
    ONLINE,
    NOT_IN_POST,
    OUT_OF_SCOPE,
    NOT_YET_HELD
}
