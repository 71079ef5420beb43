package vn.satcoso.visitreport;

/** The states of a report; MISSING stands in the tracking list for one that is owed and not yet begun. */
public enum ReportState {
    MISSING,
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
