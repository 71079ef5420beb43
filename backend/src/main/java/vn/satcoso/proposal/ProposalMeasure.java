package vn.satcoso.proposal;

/**
 * A number of the figures: which proposals it counts. The SQL is over the step {@code s} that held on {@code :day} and its
 * answers {@code f}.
 */
public enum ProposalMeasure {
    DIFFICULTIES("s.kind = 'DIFFICULTY'"),
    PROPOSALS("s.kind = 'PROPOSAL'"),
    OPEN("s.state <> 'CLOSED'"),
    CLOSED("s.state = 'CLOSED'"),
    SETTLED("s.closure = 'SETTLED'"),
    NOT_FORWARDED("s.closure = 'NOT_FORWARDED'"),
    CONFIRMED("s.closure in ('CONFIRMED', 'SILENT')"),
    REOPENED("s.reopened > 0"),
    ANSWERED("f.first_on is not null"),
    ON_TIME("f.in_time"),
    LATE("(not f.in_time or (f.first_on is null and s.agency_id is not null and " + Overdue.of("s", ":day") + "))"),
    /** No agency has it, and the desk where it lies should have settled it or sent it on (S0-14). */
    DESK_LATE("s.agency_id is null and " + Overdue.of("s", ":day")),
    UP_TO_10(age("<= 10")),
    UP_TO_20(age("between 11 and 20")),
    UP_TO_30(age("between 21 and 30")),
    UP_TO_60(age("between 31 and 60")),
    OVER_60(age("> 60"));

    private final String condition;

    ProposalMeasure(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }

    /** Whether the condition asks for the moment {@code :now} too. */
    boolean timed() {
        return this == LATE || this == DESK_LATE;
    }

    /** Open for so many calendar days. */
    private static String age(String days) {
        return "s.state <> 'CLOSED' and cast(:day as date) - " + ProposalsAsOf.DAY.formatted("s.submitted_at") + " "
                + days;
    }
}
