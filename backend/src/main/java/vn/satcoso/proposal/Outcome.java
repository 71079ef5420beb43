package vn.satcoso.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.DomainException;

/** What came of a matter; only what is resolved or explained may close. */
@Schema(name = "ProposalOutcome")
public enum Outcome {
    RESOLVED,
    IN_PROGRESS,
    SCHEDULED,
    EXPLAINED,
    UNRESOLVABLE;

    /** 400 when a matter cannot end so. */
    void requireClosing() {
        if (!closes()) {
            throw DomainException.invalid("outcome", "proposal.outcomeStaysOpen");
        }
    }

    /** More is heard on a day that the answer names. */
    boolean goesOn() {
        return this == IN_PROGRESS || this == SCHEDULED;
    }

    boolean closes() {
        return this == RESOLVED || this == EXPLAINED;
    }
}
