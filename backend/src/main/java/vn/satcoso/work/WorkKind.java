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
    /** What one's own agency should have answered. */
    PROPOSAL_OVERDUE,
    /** What one's own agency has to answer. */
    PROPOSAL_TO_ANSWER,
    /** What was referred to one's own agency, which has to take it or decline. */
    PROPOSAL_TO_ACCEPT,
    /** One's own that was given back to be made clear. */
    PROPOSAL_RETURNED,
    /** What an agency asked of which one can tell. */
    PROPOSAL_TO_INFORM,
    /** An answer to which one's place says yes or no until silence agrees. */
    PROPOSAL_TO_CONFIRM,
    /** What one has taken as one's own and not yet settled. */
    PROPOSAL_TAKEN_UP,
    /** A direct matter that the Standing Body has to give to an agency. */
    PROPOSAL_TO_DIRECT,
    /** A direct matter that was answered and needs its written result. */
    PROPOSAL_TO_REPORT,
    /** An agency asks for more time. */
    PROPOSAL_TO_EXTEND,
    /** What one's desk should have settled or sent on. */
    PROPOSAL_DESK_LATE,
    /** New at one's desk. */
    PROPOSAL_NEW,
    /** Back at one's desk. */
    PROPOSAL_BACK,
    /** What lies at a desk and an official may take as his own. */
    PROPOSAL_TO_TAKE_UP,
    /** What another agency has to answer and one's own helps with. */
    PROPOSAL_TO_COORDINATE,
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
    BRIEFING_OF_OTHERS,
    /** What agencies should have answered to one's desk. */
    PROPOSAL_OF_OTHERS,
    /** What is so late that the Standing Body was told of it by rule. */
    PROPOSAL_LONG_LATE
}
