package vn.satcoso.roster;

/** A roster is drawn up, then made known to those it names; one whose team is gone is closed. */
public enum RosterState {
    DRAFT,
    PUBLISHED,
    CLOSED
}
