package vn.satcoso.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<MeetingSchedule, UUID> {

    Optional<MeetingSchedule> open(UUID cellId) {
        return find("cellId = ?1 and validTo is null", cellId).firstResultOptional();
    }
}
