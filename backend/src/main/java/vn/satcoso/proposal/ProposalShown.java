package vn.satcoso.proposal;

/** Which proposals of those that the caller sees. */
public enum ProposalShown {
    /** Those at the desk of the caller's committee. */
    MY_DESK,
    /** Those that came back to it: declined, disputed, or found impossible to resolve. */
    BACK_AT_DESK,
    /** Those that it should have settled or sent on. */
    LATE_AT_DESK,
    /** Those that it sent to an agency that should have answered. */
    LATE_WITH_AGENCY,
    /** Those so late that the Standing Body, which the caller is, has been told by rule. */
    LONG_LATE,
    /** Those for which an agency asks the caller's desk, or the Standing Body, for more time. */
    TO_EXTEND,
    /** Those that are the caller's own, or his committee's. */
    MINE,
    /** Those that the caller's agency has now. */
    MY_AGENCY,
    /** Those that the caller's agency has taken over and has to answer. */
    TO_ANSWER,
    /** Those on which the caller's agency works together with the one that has them. */
    COORDINATING,
    /** Those of them that are not yet answered. */
    TO_COORDINATE,
    /** Those to whose answer the caller's place has to say yes or no. */
    TO_CONFIRM,
    /** Those of which an agency asks something that the caller, his place or his desk may tell it. */
    TO_INFORM,
    /** Those at a desk that the caller, an official, may take as his own: of his competence, or of a sector of his. */
    TO_TAKE_UP,
    /** Those that he has taken and not yet settled. */
    TAKEN_UP,
    /** Those that the caller follows. */
    FOLLOWED
}
