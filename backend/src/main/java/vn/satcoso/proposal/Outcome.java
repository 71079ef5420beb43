package vn.satcoso.proposal;

/** What came of a matter; only what is resolved or explained may close. */
public enum Outcome {
    RESOLVED,
    IN_PROGRESS,
    SCHEDULED,
    EXPLAINED,
    UNRESOLVABLE;

    boolean closes() {
        return this == RESOLVED || this == EXPLAINED;
    }
}
