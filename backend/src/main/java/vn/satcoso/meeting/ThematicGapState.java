package vn.satcoso.meeting;

import java.time.LocalDate;

/** How a cell stands that has not yet had the thematic meetings of a quarter. */
public enum ThematicGapState {
    /** A day is set within the quarter. */
    PLANNED,
    /** The quarter runs and no day is set. */
    NOT_PLANNED,
    /** The quarter is over. */
    MISSED;

    static ThematicGapState of(LocalDate lastDay, LocalDate asOf, boolean planned) {
        if (asOf.isAfter(lastDay)) {
            return MISSED;
        }
        return planned ? PLANNED : NOT_PLANNED;
    }
}
