package vn.satcoso.feed;

/** Whose calendar an address opens. */
public enum FeedOwner {
    /** The meetings at which an official is expected. */
    OFFICIAL,
    /** The meetings of all cells of a unit. */
    UNIT,
    /** The meetings of the cells that a team follows, and those for which its published rosters name somebody. */
    TEAM
}
