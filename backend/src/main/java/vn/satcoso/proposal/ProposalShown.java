package vn.satcoso.proposal;

/** Which proposals of those that the caller sees. */
public enum ProposalShown {
    /** Those at the desk of the caller's committee. */
    MY_DESK,
    /** Those that are the caller's own, or his committee's. */
    MINE,
    /** Those that the caller's agency has now. */
    MY_AGENCY,
    /** Those to whose answer the caller's place has to say yes or no. */
    TO_CONFIRM,
    /** Those of which an agency asks something that the caller, his place or his desk may tell it. */
    TO_INFORM,
    /** Those that the caller follows. */
    FOLLOWED
}
