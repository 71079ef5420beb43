package vn.satcoso.quota;

/** How an official stands against his quota on a day. */
public enum QuotaState {
    MISSED,
    UNREACHABLE,
    AT_RISK,
    ON_TRACK,
    MET,
    /** The regulation states no number, or too few days in post for one to be owed. */
    NO_MINIMUM
}
