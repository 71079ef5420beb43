package vn.satcoso.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One rung of the ladder that a matter has come to: so many working days after its due date, or before when negative.
 *
 * @param parties who is told
 */
record EscalationStep(UUID proposalId, LocalDate dueOn, int days, List<Party> parties) {}
