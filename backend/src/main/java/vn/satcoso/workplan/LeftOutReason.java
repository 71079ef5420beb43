package vn.satcoso.workplan;

/** Why a visit of last year's plan is not suggested again. */
public enum LeftOutReason {
    CELL_CLOSED,
    NOT_ASSIGNED,
    MONTH_OVER
}
