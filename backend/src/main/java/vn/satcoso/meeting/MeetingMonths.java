package vn.satcoso.meeting;

/** The months whose meetings may be held on some days: others need not be looked up. */
public final class MeetingMonths {
    /** A meeting is held in its month or by the end of the next; days off push it a little on. */
    private static final int LONGEST_DAYS = 70;

    private MeetingMonths() {}

    /** The condition on the first day of a month; it, the first and the last of the days are texts of SQL. */
    public static String heldBetween(String month, String from, String to) {
        return "%s between cast(%s as date) - %d and %s".formatted(month, from, LONGEST_DAYS, to);
    }
}
