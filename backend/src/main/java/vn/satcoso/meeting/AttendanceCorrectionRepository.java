package vn.satcoso.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttendanceCorrectionRepository implements PanacheRepositoryBase<AttendanceCorrection, UUID> {}
