package vn.satcoso.team;

/** What somebody is in a team; at most one leader on any day. */
public enum MemberCategory {
    LEADER,
    MEMBER
}
