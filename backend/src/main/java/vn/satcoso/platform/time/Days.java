package vn.satcoso.platform.time;

/** The years of which the product keeps days; another is a slip of the pen. */
public final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    public static boolean kept(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
