package vn.satcoso.meeting;

/** The monthly meeting on the fixed day, or one on a theme. */
public enum MeetingKind {
    REGULAR,
    THEMATIC
}
