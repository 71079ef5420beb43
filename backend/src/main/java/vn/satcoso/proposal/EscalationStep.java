package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private static final Set<ProposalState> WITH_AGENCY =
            EnumSet.of(ProposalState.REFERRED, ProposalState.ACCEPTED, ProposalState.DISPUTED);

    boolean byHour() {
        return hours != null;
    }

    /** Whether it still waits for the agency until the time of which this is a rung. */
    boolean standsIn(StandingFacts now) {
        return WITH_AGENCY.contains(now.state())
                && dueOn.equals(now.dueOn())
                && (!byHour() || dueAt.equals(now.dueAt()));
    }

    int distance() {
        return byHour() ? hours : days;
    }
}
