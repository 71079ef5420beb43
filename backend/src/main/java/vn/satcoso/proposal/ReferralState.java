package vn.satcoso.proposal;

public enum ReferralState {
    OPEN,
    ACCEPTED,
    ANSWERED,
    DECLINED,
    /** The desk took it back to send it elsewhere. */
    RECALLED
}
