package vn.satcoso.proposal;

/** What has become of one sending to an agency. */
public enum ReferralState {
    OPEN,
    ACCEPTED,
    ANSWERED,
    DECLINED,
    /** The desk took it back to send it elsewhere. */
    RECALLED
}
