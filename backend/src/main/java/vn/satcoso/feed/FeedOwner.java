package vn.satcoso.feed;

/** Whose calendar an address opens. */
public enum FeedOwner {
    /** The meetings at which an official is expected. */
    OFFICIAL,
    /** The meetings of all cells of a unit. */
    UNIT
}
