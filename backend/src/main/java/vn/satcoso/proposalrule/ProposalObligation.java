package vn.satcoso.proposalrule;

/** What is owed for a proposal within working days. */
public enum ProposalObligation {
    /** The written answer of an agency, by the level that it answers at. */
    ANSWER,
    /** What a desk does with what lies there, by its level: settled, or sent on. */
    DESK,
    /** The word of the Standing Body on a direct matter: which agency deals with it. */
    DIRECTION,
    /** The word of the place of origin, whose silence agrees. */
    CONFIRMATION;

    /** Whether each level has its own time. */
    boolean byLevel() {
        return this == ANSWER || this == DESK;
    }
}
