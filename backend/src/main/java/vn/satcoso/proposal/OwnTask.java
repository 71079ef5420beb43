package vn.satcoso.proposal;

import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** A matter at a desk that an official takes as his own and settles himself; the desk may act on it all the same (S0-27). */
record OwnTask(Standing standing) {
    /** 409 when somebody has it. */
    void take(UUID official) {
        if (standing.facts().ownerId() != null) {
            throw DomainException.conflict("proposal.taken");
        }
        standing.own(official);
    }

    /** 409 when nobody has it. */
    void giveBack() {
        if (standing.facts().ownerId() == null) {
            throw DomainException.conflict("proposal.notTaken");
        }
        standing.own(null);
    }
}
