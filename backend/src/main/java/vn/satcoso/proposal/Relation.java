package vn.satcoso.proposal;

/** How another proposal stands to the one that is shown. */
public enum Relation {
    /** This one goes on in it. */
    MERGED_INTO,
    /** It was merged into this one. */
    MERGED_FROM,
    SPLIT_INTO,
    SPLIT_FROM,
    LINKED
}
