package vn.satcoso.workplan;

/** Why a planned visit is given up (S0-21, S2-25). */
public enum CancelReason {
    URGENT_WORK,
    BUSINESS_TRIP,
    SICK,
    WEATHER,
    HOST_REQUEST,
    NOT_HELD,
    OTHER
}
