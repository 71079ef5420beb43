package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One rung of the ladder that a matter has come to: so many working days after its due date, or hours after its due hour;
 * before it when negative.
 *
 * @param days null on the ladder of hours, as {@code hours} and {@code dueAt} are on that of days
 * @param parties who is told
 */
record EscalationStep(
        UUID proposalId, LocalDate dueOn, Integer days, Instant dueAt, Integer hours, List<Party> parties) {
    boolean byHour() {
        return hours != null;
    }

    /** Whether whoever has it still has time until that of which this is a rung. */
    boolean standsIn(StandingFacts now) {
        return now.state().runs() && dueOn.equals(now.dueOn()) && (!byHour() || dueAt.equals(now.dueAt()));
    }

    int distance() {
        return byHour() ? hours : days;
    }
}
