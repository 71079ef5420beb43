package vn.satcoso.visitreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VisitReportRepository implements PanacheRepositoryBase<VisitReport, UUID> {

    /** The report, held until the transaction ends, so that two acts at once are one after the other. */
    Optional<VisitReport> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the report was added; false when there is one of this visit already. */
    boolean addIfAbsent(VisitReport report) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into visit_report (id, attendance_id, state, created_at, saved_at)
                                values (:id, :attendance, :state, :now, :now)
                                on conflict on constraint visit_report_one_a_visit do nothing""")
                        .setParameter("id", report.id())
                        .setParameter("attendance", report.attendanceId())
                        .setParameter("state", report.state().name())
                        .setParameter("now", report.savedAt())
                        .executeUpdate()
                == 1;
    }

    VisitReport of(UUID attendanceId) {
        return find("attendanceId", attendanceId).firstResult();
    }
}
