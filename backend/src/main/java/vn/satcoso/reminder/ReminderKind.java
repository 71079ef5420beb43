package vn.satcoso.reminder;

/** What somebody is reminded of. */
enum ReminderKind {
    /** The day after which a quota can no longer be reached (S0-10). */
    QUOTA_PACE,
    /** The day until which a yearly plan is owed (S0-18). */
    WORK_PLAN,
    /** The day of a visit of which nobody has recorded anything; its hosts are asked as well (S2-25). */
    UNRECORDED
}
