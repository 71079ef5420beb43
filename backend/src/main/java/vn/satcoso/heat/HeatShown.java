package vn.satcoso.heat;

/** Which units of the register are wanted. */
public enum HeatShown {
    /** HOT, COMPLEX or UNEASY. */
    FLAGGED,
    HOT,
    COMPLEX,
    UNEASY,
    CALM,
    /** Nobody has assessed the unit. */
    UNRATED;

    String sql() {
        return switch (this) {
            case FLAGGED -> "h.level in ('HOT', 'COMPLEX', 'UNEASY')";
            case UNRATED -> "h.level is null";
            default -> "h.level = '" + name() + "'";
        };
    }
}
