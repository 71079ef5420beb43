package vn.satcoso.meeting;

/** What became of an official's presence at a meeting. */
public enum Outcome {
    ATTENDED,
    ABSENT,
    /** Somebody else came for him; this counts for nobody but is shown. */
    SUBSTITUTED,
    /** He goes to another meeting instead. */
    MOVED
}
