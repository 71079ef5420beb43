package vn.satcoso.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    DRAFT,
    /** New at a desk, or with the Standing Body. */
    SUBMITTED,
    /** Given back to its author: unclear. */
    RETURNED,
    REFERRED,
    /** Back at the desk: the agency said who should have it. */
    DECLINED,
    ACCEPTED,
    ANSWERED,
    /** Reopened: the place of origin says that the answer is not so. */
    DISPUTED,
    /** Back at the desk: the agency cannot resolve it. */
    UNRESOLVED,
    CLOSED;

    /** Whether somebody's time runs: that of the desk where it lies, or of the agency that has it. */
    boolean runs() {
        return switch (this) {
            case SUBMITTED, REFERRED, DECLINED, ACCEPTED, DISPUTED, UNRESOLVED -> true;
            case DRAFT, RETURNED, ANSWERED, CLOSED -> false;
        };
    }
}
