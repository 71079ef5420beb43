package vn.satcoso.workplan;

/** Where an item of the checklist comes from (S1-26). */
public enum RemarkSource {
    LAST_YEAR,
    HOST,
    ORGANIZER
}
