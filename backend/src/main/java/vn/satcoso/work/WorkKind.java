package vn.satcoso.work;

/** What is to be done; each feature offers its own kinds through a {@link WorkSource}. The order is that of urgency. */
public enum WorkKind {
    /** A visit that is over and of which nothing is recorded. */
    VISIT_UNRECORDED,
    /** One's own report on a visit. */
    REPORT_OWED,
    /** One's own report that was given back. */
    REPORT_RETURNED,
    /** What a host owes the visitors of a meeting. */
    BRIEFING_OWED,
    /** A visit that stands in one's own plan. */
    VISIT_AHEAD,
    /** One's own yearly plan. */
    PLAN_OWED,
    /** One's own quota that is in danger, until the day after which it is out of reach. */
    QUOTA_AT_RISK,
    /** One's own quota that can no longer be reached. */
    QUOTA_UNREACHABLE,
    /** The roster of a month. */
    ROSTER_OPEN,
    /** A cell that lacks its thematic meeting of the quarter and has set no day for it. */
    THEMATIC_GAP,
    /** A host proposes another day or cell for a visit of one's own plan. */
    ANSWER_TO_DECIDE,
    PLAN_TO_ACKNOWLEDGE,
    /** A plan with visits of which the host has not yet said whether they suit. */
    VISIT_TO_CONFIRM,
    REPORT_TO_REVIEW,
    CELL_WITHOUT_DAY,
    ORPHAN_CELL,
    TEAM_WITHOUT_LEADER,
    /** A unit that nobody follows under a regulation. */
    ASSIGNMENT_GAP,
    /** Plans of the officials whom one oversees. */
    PLAN_OF_OTHERS,
    /** Reports of the officials whom one oversees. */
    REPORT_OF_OTHERS,
    /** Briefings that the hosts of one's area owe. */
    BRIEFING_OF_OTHERS
}
