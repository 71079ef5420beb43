package vn.satcoso.proposalrule;

/** Who is told when a matter comes to a rung of the ladder. */
public enum LadderParty {
    LEAD,
    DESK,
    ORGANIZER,
    STANDING
}
