package vn.satcoso.proposal;

/** Whether the agency asked for more time, which it may do once for a referral. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED
}
