package vn.satcoso.proposal;

/**
 * How many proposals are in a state; how many of them an agency should have answered before today, how many wait for
 * information that an agency asked for, and of how many more time is asked for. {@code coordinated} are those besides that
 * the caller's agency works on with another, counted where its own are.
 */
public record ProposalStateCount(
        ProposalState state, int count, int overdue, int paused, int extensionAsked, int coordinated) {}
