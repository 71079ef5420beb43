package vn.satcoso.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

    /** The next number of a desk's slips in the year of the day; held until the transaction ends. */
    int nextSlip(UUID desk, LocalDate day) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:desk)")
                .setParameter("desk", desk.getLeastSignificantBits() ^ day.getYear())
                .getSingleResult();
        Number last = (Number) getEntityManager()
                .createNativeQuery("""
                        select coalesce(max(slip_no), 0) from proposal_referral
                        where desk_id = :desk and slip_year = :year""")
                .setParameter("desk", desk)
                .setParameter("year", day.getYear())
                .getSingleResult();
        return last.intValue() + 1;
    }
}
