package vn.satcoso.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BriefingRepository implements PanacheRepositoryBase<Briefing, UUID> {

    Optional<Briefing> of(UUID meetingId) {
        return find("meetingId", meetingId).firstResultOptional();
    }

    /** Held until the transaction ends, so that it is sent once. */
    Optional<Briefing> held(UUID meetingId) {
        return find("meetingId", meetingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
