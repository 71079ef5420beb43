package vn.satcoso.heat;

/** What the shares of a host say: whether its flagged cells get their part of the visits. */
public enum SteeringVerdict {
    /** Flagged cells get less of the visits than they are of the cells: visitors are led to the quiet ones. */
    BELOW,
    EVEN,
    ABOVE,
    /** There are flagged cells, and nobody is coming. */
    NO_VISITS,
    /** No cell is flagged. */
    NO_FLAGGED
}
