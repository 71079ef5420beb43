package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An agency to which a slip goes, to lead or to help; the matter is repeated so that an agency finds its own by one index. */
@Embeddable
record Addressee(
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "proposal_id") UUID proposalId,
        boolean lead) {}
