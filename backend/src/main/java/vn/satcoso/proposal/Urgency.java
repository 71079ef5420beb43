package vn.satcoso.proposal;

public enum Urgency {
    NORMAL,
    URGENT
}
