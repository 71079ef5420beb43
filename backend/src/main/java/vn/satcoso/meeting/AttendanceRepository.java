package vn.satcoso.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {

    boolean someoneCame(UUID meetingId) {
        return count("meetingId = ?1 and outcome in ?2", meetingId, Set.of(Outcome.ATTENDED, Outcome.SUBSTITUTED)) > 0;
    }

    Optional<UUID> idOf(UUID meetingId, UUID officialId) {
        return find("meetingId = ?1 and officialId = ?2", meetingId, officialId)
                .firstResultOptional()
                .map(Attendance::id);
    }

    boolean recorded(UUID meetingId, UUID officialId) {
        return count("meetingId = ?1 and officialId = ?2", meetingId, officialId) > 0;
    }
}
