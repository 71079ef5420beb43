package vn.satcoso.proposalbulk;

/** What can be done to several proposals at once. */
public enum BulkAct {
    REFER,
    RETURN,
    NOT_FORWARD,
    CHANGE_COMPETENCE,
    ACCEPT,
    ANSWER,
    DELIVER
}
