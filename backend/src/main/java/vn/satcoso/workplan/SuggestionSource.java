package vn.satcoso.workplan;

/** From what the visits of a new plan are suggested. */
public enum SuggestionSource {
    LAST_YEAR,
    QUOTA
}
