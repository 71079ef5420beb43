package vn.satcoso.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    /** The proposal, held until the transaction ends, so that of two clerks the second sees what the first did. */
    Optional<Proposal> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds two of them, whichever is named first, so that of two who merge them both ways the second sees what was done. */
    void holdBoth(UUID one, UUID other) {
        find("id in ?1 order by id", List.of(one, other))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What was made of these rows of a visit report. */
    List<Proposal> ofReportRows(Collection<UUID> rows) {
        return list("provenance.reportRowId in ?1", rows);
    }
}
