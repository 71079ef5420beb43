package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.MonthCloseService;

/** Who came to which meeting, recorded by the official himself or for him by the host (S2-25). */
@ApplicationScoped
class AttendanceService {
    @Inject
    AttendanceRepository attendances;

    @Inject
    MeetingRepository meetings;

    @Inject
    AttendanceList list;

    @Inject
    MeetingAccess access;

    @Inject
    MeetingList places;

    @Inject
    OfficialService officials;

    @Inject
    AbsenceNews absences;

    @Inject
    MonthCloseService closes;

    @Inject
    AttendanceCorrectionRepository corrections;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** 409 when the official is already recorded here, when a meeting ahead is said to have been attended, or when it was called off. */
    @Transactional
    AttendanceResponse record(UUID meetingId, RecordAttendanceRequest request) {
        CellMeeting meeting = lock(meetingId);
        requireMayRecord(request.officialId(), meeting);
        meeting.requireNotCancelled();
        if (attendances.recorded(meetingId, request.officialId())) {
            throw DomainException.conflict("attendance.alreadyRecorded");
        }
        Attendance attendance = new Attendance(meeting, request.officialId());
        write(attendance, meeting, request.facts());
        attendances.persistAndFlush(attendance);
        AttendanceResponse made = list.one(attendance.id());
        audit.record(Act.of("attendance.recorded", attendance.id()).under(meetingId), snapshot(attendance, made));
        absences.recorded(made);
        return made;
    }

    /** What is corrected after the month was closed stays visible beside the record. 412 when it was changed since. */
    @Transactional
    AttendanceResponse correct(UUID id, int version, CorrectAttendanceRequest request) {
        AttendanceResponse seen = list.one(id);
        Attendance attendance = attendances.findById(id);
        CellMeeting meeting = lock(attendance.meetingId());
        requireMayRecord(attendance.officialId(), meeting);
        Versions.check(version, attendance.version());
        var before = snapshot(attendance, seen);
        write(attendance, meeting, request.facts());
        if (closes.closed(meeting.heldOn(), LocalDate.now(clock))) {
            corrections.persist(new AttendanceCorrection(
                    seen, request.outcome(), request.reason(), recorder(attendance.officialId())));
        }
        attendances.flush();
        AttendanceResponse corrected = list.one(id);
        audit.record(
                Act.of("attendance.corrected", id).under(meeting.id()).because(request.reason()),
                before,
                snapshot(attendance, corrected));
        absences.corrected(seen, corrected);
        return corrected;
    }

    /** The record with the people and days that it names, for a reader of the history who knows no ids. */
    private static Map<String, Object> snapshot(Attendance attendance, AttendanceResponse shown) {
        Map<String, Object> fields = attendance.snapshot();
        fields.put("official", shown.official().fullName());
        fields.put(
                "substitute",
                shown.substitute() == null ? null : shown.substitute().fullName());
        fields.put("movedTo", shown.movedTo());
        return fields;
    }

    /** Keeps the meeting where it is while attendance is written; 404 when it is out of scope. */
    private CellMeeting lock(UUID meetingId) {
        CellMeeting meeting = meetings.findById(meetingId, LockModeType.PESSIMISTIC_READ);
        if (meeting == null) {
            throw DomainException.notFound("meeting.missing");
        }
        places.path(meetingId);
        return meeting;
    }

    private void requireMayRecord(UUID officialId, CellMeeting meeting) {
        MeetingAccess.require(access.mayRecordFor(officialId, places.path(meeting.id())));
        officials.get(officialId);
    }

    private void write(Attendance attendance, CellMeeting meeting, AttendanceFacts facts) {
        if (facts.movedToMeetingId() != null) {
            CellMeeting target = lock(facts.movedToMeetingId());
            if (!target.heldOn().isAfter(meeting.heldOn())) {
                throw DomainException.invalid("movedToMeetingId", "attendance.moveToLater");
            }
            if (target.cancelled()) {
                throw DomainException.invalid("movedToMeetingId", "attendance.moveToCancelled");
            }
        }
        AttendanceFacts named = facts;
        if (facts.substituteId() != null) {
            String name = officials.get(facts.substituteId()).fullName();
            named = facts.namesNobody() ? facts.substitutedBy(name) : facts;
        }
        attendance.record(named, meeting, LocalDate.now(clock), recorder(attendance.officialId()));
    }

    private Attendance.Recorder recorder(UUID officialId) {
        return new Attendance.Recorder(user.name(), !access.isSelf(officialId), clock.instant());
    }
}
