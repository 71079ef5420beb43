package vn.satcoso.regulation;

/** What is owed by a date. */
public enum Obligation {
    ANNUAL_PLAN
}
