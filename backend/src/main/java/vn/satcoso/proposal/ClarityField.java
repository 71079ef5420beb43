package vn.satcoso.proposal;

/** What a proposal must say (S0-22). */
public enum ClarityField {
    CONTENT,
    PLACE,
    RESPONSIBLE,
    REQUESTED
}
