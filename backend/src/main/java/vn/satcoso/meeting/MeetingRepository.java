package vn.satcoso.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<CellMeeting, UUID> {}
