package vn.satcoso.visitreport;

/** The sections of a report, in the order in which they are written (S1-08…S1-11, S2-14…S2-19, S3-12…S3-14). */
public enum ReportSection {
    CONVEYED,
    CURRENT_AFFAIRS,
    QUESTIONS,
    OPINIONS,
    ECONOMY,
    SOCIETY,
    DEFENCE,
    SECURITY,
    PARTY_BUILDING,
    POLICY,
    MOOD,
    QUALITY,
    PROPOSALS,
    LESSONS
}
