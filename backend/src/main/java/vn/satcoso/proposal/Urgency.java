package vn.satcoso.proposal;

/** How soon a matter asks to be settled; it orders nothing by itself. */
public enum Urgency {
    NORMAL,
    URGENT
}
