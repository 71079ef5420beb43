package vn.satcoso.workplan;

/** What a host has said of a visit to one of its cells, and what became of its proposal (S0-11). */
public enum AnswerState {
    CONFIRMED,
    PROPOSED,
    ACCEPTED,
    DECLINED
}
