package vn.satcoso.regulation;

/** What is owed by a date, and how its due date is told. */
public enum Obligation {
    ANNUAL_PLAN(DeadlineKind.ANNUAL_DATE),
    /** The report of an official on a visit (S0-15). */
    VISIT_REPORT(DeadlineKind.WORKING_DAYS_AFTER),
    /** What a host tells a visitor before he comes (S0-32). */
    BRIEFING(DeadlineKind.WORKING_DAYS_BEFORE),
    /** When the figures of a month are closed (S0-37); who corrects them later says why. */
    MONTH_CLOSE(DeadlineKind.MONTH_DAY);

    private final DeadlineKind kind;

    Obligation(DeadlineKind kind) {
        this.kind = kind;
    }

    public DeadlineKind kind() {
        return kind;
    }
}
