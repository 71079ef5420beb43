package vn.satcoso.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** A change of a record after the figures of its month were closed; it is never changed itself. */
@Entity
@Table(name = "attendance_correction")
class AttendanceCorrection {
    @Id
    private UUID id;

    @Column(name = "attendance_id")
    private UUID attendanceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_outcome")
    private Outcome fromOutcome;

    @Column(name = "from_online")
    private boolean fromOnline;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_outcome")
    private Outcome toOutcome;

    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected AttendanceCorrection() {}

    AttendanceCorrection(AttendanceResponse before, Outcome toOutcome, String reason, Attendance.Recorder by) {
        this.id = Ids.next();
        this.attendanceId = before.id();
        this.fromOutcome = before.outcome();
        this.fromOnline = before.online();
        this.toOutcome = toOutcome;
        this.reason = reason;
        this.correctedBy = by.name();
        this.onBehalf = by.onBehalf();
        this.correctedAt = by.at();
    }
}
