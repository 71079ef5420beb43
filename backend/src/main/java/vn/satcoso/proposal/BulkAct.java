package vn.satcoso.proposal;

/** What can be done to several proposals at once. */
public enum BulkAct {
    REFER,
    RETURN,
    NOT_FORWARD,
    CHANGE_COMPETENCE,
    ACCEPT,
    DELIVER
}
