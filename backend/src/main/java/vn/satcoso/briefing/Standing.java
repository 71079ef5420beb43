package vn.satcoso.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a briefing stands on a day. A due date ends at midnight in Hà Nội; {@code daysLate} counts calendar days from it to
 * the first sending, to the day looked at while it can still be sent, or to the meeting; null when nothing is late.
 */
record Standing(BriefingState state, Integer daysLate) {

    static Standing of(LocalDate dueOn, LocalDate sentOn, LocalDate heldOn, LocalDate asOf) {
        boolean sent = sentOn != null && !sentOn.isAfter(asOf);
        if (sent) {
            return dueOn == null || !sentOn.isAfter(dueOn)
                    ? new Standing(BriefingState.ON_TIME, null)
                    : new Standing(BriefingState.LATE, days(dueOn, sentOn));
        }
        if (dueOn == null) {
            return new Standing(BriefingState.NOT_OWED, null);
        }
        if (heldOn.isBefore(asOf)) {
            return new Standing(BriefingState.MISSED, days(dueOn, heldOn));
        }
        return dueOn.isBefore(asOf)
                ? new Standing(BriefingState.OVERDUE, days(dueOn, asOf))
                : new Standing(BriefingState.PENDING, null);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
