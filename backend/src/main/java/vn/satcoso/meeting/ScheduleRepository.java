package vn.satcoso.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<MeetingSchedule, UUID> {

    /** Lets whoever sets a day for the same cell wait until this transaction ends. */
    void lock(UUID cellId) {
        getEntityManager()
                .createNativeQuery("select id from unit where id = :cell for no key update")
                .setParameter("cell", cellId)
                .getSingleResult();
    }

    Optional<MeetingSchedule> open(UUID cellId) {
        return find("cellId = ?1 and validTo is null", cellId).firstResultOptional();
    }

    List<MeetingSchedule> endingOnOrAfter(UUID cellId, LocalDate day) {
        return list("cellId = ?1 and validTo >= ?2", cellId, day);
    }
}
