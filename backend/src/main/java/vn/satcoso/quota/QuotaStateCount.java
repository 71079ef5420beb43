package vn.satcoso.quota;

/** How many quota lines are in a state. */
public record QuotaStateCount(QuotaState state, int count) {}
