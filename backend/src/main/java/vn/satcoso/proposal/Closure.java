package vn.satcoso.proposal;

/** How a proposal came to its end. */
public enum Closure {
    SETTLED,
    NOT_FORWARDED,
    WITHDRAWN,
    CONFIRMED,
    /** The place of origin said nothing for as long as the rule gives it. */
    SILENT,
    /** A direct matter: the written result went to the Standing Committee. */
    REPORTED,
    ADOPTED,
    NOT_ADOPTED,
    MERGED,
    SPLIT
}
