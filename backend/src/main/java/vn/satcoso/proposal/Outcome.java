package vn.satcoso.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a matter; only what is resolved or explained may close. */
@Schema(name = "ProposalOutcome")
public enum Outcome {
    RESOLVED,
    IN_PROGRESS,
    SCHEDULED,
    EXPLAINED,
    UNRESOLVABLE;

    boolean closes() {
        return this == RESOLVED || this == EXPLAINED;
    }
}
