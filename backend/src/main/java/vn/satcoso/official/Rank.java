package vn.satcoso.official;

/** Ranks from the highest down; under one regulation only the rule of the highest rank applies (S2-06). */
public enum Rank {
    STANDING_BODY,
    STANDING_COMMITTEE,
    COMMITTEE,
    AGENCY_LEADER,
    TEAM_MEMBER,
    COMMUNE_COMMITTEE,
    CELL_SECRETARY
}
