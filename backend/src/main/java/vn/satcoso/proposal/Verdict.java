package vn.satcoso.proposal;

/** What the place of origin says of an answer. */
public enum Verdict {
    CONFIRMED,
    DISPUTED,
    /** Nothing for as long as the rule gives it, which counts as agreement. */
    SILENT;

    /** How a matter ends by it. */
    Closure closure() {
        return this == SILENT ? Closure.SILENT : Closure.CONFIRMED;
    }
}
