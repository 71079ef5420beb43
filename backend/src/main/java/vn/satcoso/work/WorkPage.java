package vn.satcoso.work;

/** The page on which a piece of work is done: of one object, or a list. */
public enum WorkPage {
    WORK_PLAN,
    WORK_PLANS,
    RECEIVED_PLANS,
    MEETING,
    VISITORS,
    UNRECORDED,
    CELLS,
    THEMATIC_GAPS,
    BRIEFING,
    BRIEFINGS,
    VISIT_REPORT,
    VISIT_REPORTS,
    ROSTER,
    ROSTERS,
    TEAM,
    TEAMS,
    ORPHAN_CELLS,
    ASSIGNMENT_GAPS,
    QUOTA,
    UNIT,
    PROPOSAL,
    PROPOSALS
}
