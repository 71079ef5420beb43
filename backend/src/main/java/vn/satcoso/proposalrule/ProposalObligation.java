package vn.satcoso.proposalrule;

/** What is owed for a proposal within working days. */
public enum ProposalObligation {
    /** The written answer of an agency, by the level that it answers at. */
    ANSWER,
    /** The word of the place of origin, whose silence agrees. */
    CONFIRMATION
}
