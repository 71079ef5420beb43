package vn.satcoso.proposal;

/** How many proposals are in a state, and how many of them an agency should have answered before today. */
public record ProposalStateCount(ProposalState state, int count, int overdue) {}
