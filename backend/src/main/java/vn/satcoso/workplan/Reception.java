package vn.satcoso.workplan;

/** Whether all units that have to acknowledge a plan have done so. */
public enum Reception {
    WAITING,
    ACKNOWLEDGED
}
