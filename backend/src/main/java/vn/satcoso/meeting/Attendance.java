package vn.satcoso.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "attendance")
class Attendance {
    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "official_id")
    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean online;

    @Enumerated(EnumType.STRING)
    @Column(name = "absence_reason")
    private AbsenceReason absenceReason;

    private String note;

    @Column(name = "substitute_name")
    private String substituteName;

    @Column(name = "substitute_id")
    private UUID substituteId;

    @Column(name = "moved_to_meeting_id")
    private UUID movedToMeetingId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_on_behalf")
    private boolean recordedOnBehalf;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "first_recorded_at")
    private Instant firstRecordedAt;

    @Version
    private int version;

    protected Attendance() {}

    Attendance(CellMeeting meeting, UUID officialId) {
        this.id = Ids.next();
        this.meetingId = meeting.id();
        this.officialId = officialId;
    }

    /** Who wrote the record, when, and whether for somebody else. */
    record Recorder(String name, boolean onBehalf, Instant at) {}

    /** Sets the whole outcome; 409 when a meeting that lies ahead, or was called off, is said to have been attended. */
    void record(AttendanceFacts facts, CellMeeting meeting, LocalDate today, Recorder recorder) {
        boolean presence = facts.outcome() == Outcome.ATTENDED || facts.outcome() == Outcome.SUBSTITUTED;
        if (presence) {
            meeting.requireNotCancelled();
        }
        if (presence && meeting.isAfter(today)) {
            throw DomainException.conflict("attendance.future");
        }
        facts.check(officialId, meetingId);
        if (firstRecordedAt == null) {
            firstRecordedAt = recordedAt;
        }
        this.outcome = facts.outcome();
        this.online = facts.online();
        this.absenceReason = facts.absenceReason();
        this.note = facts.note();
        this.substituteName = facts.substituteName();
        this.substituteId = facts.substituteId();
        this.movedToMeetingId = facts.movedToMeetingId();
        this.recordedBy = recorder.name();
        this.recordedOnBehalf = recorder.onBehalf();
        this.recordedAt = recorder.at();
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome);
        fields.put("online", online);
        fields.put("absenceReason", absenceReason);
        fields.put("substituteName", substituteName);
        fields.put("note", note);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID officialId() {
        return officialId;
    }

    int version() {
        return version;
    }
}
