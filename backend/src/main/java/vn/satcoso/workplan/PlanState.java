package vn.satcoso.workplan;

/** The states of a plan; MISSING stands in the tracking list for one that is owed and not yet begun. */
public enum PlanState {
    MISSING,
    DRAFT,
    SUBMITTED
}
