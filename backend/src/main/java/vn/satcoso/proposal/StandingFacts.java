package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a proposal stands, as {@link Standing} tells it. */
record StandingFacts(
        ProposalState state,
        Competence competence,
        UUID deskId,
        UUID ownerId,
        UUID agencyId,
        LocalDate dueOn,
        Instant dueAt,
        Outcome outcome,
        Closure closure,
        String result,
        Instant submittedAt,
        String returnNote,
        List<String> returnFields,
        List<Recipient> reached,
        LocalDate confirmBy,
        int reopened,
        LocalDate pausedOn,
        ExtensionState extension) {}
