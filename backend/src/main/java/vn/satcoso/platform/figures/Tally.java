package vn.satcoso.platform.figures;

import vn.satcoso.platform.paging.Row;

/**
 * How many of something were owed and came; complete and on time are two measures (S3-28, S3-41).
 *
 * @param received came, {@code = onTime + late}
 * @param overdue has not come, and its day is past; what is neither received nor overdue is not yet due
 */
public record Tally(int expected, int received, int onTime, int late, int overdue) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Of columns with these names. */
    public static Tally of(Row row) {
        return new Tally(
                row.number("expected"),
                row.number("received"),
                row.number("on_time"),
                row.number("late"),
                row.number("overdue"));
    }

    public Tally plus(Tally other) {
        return new Tally(
                expected + other.expected,
                received + other.received,
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue);
    }
}
