package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Versions;

/** The meetings of the cells: who is expected, and moving one of them with a reason (S3-44). */
@ApplicationScoped
class MeetingService {
    @Inject
    MeetingRepository meetings;

    @Inject
    AttendanceRepository attendances;

    @Inject
    MeetingList list;

    @Inject
    AttendanceList records;

    @Inject
    AuditTrail audit;

    @Inject
    MeetingAccess access;

    @Inject
    OfficialAccess officials;

    @Transactional
    Page<MeetingResponse> page(MeetingFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    MeetingDetailResponse get(UUID id) {
        return new MeetingDetailResponse(list.one(id), list.expected(id), records.of(id));
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        if (access.hostsOrOversees(list.path(id))) {
            return audit.history(id, request);
        }
        UUID own = attendances.idOf(id, officials.self()).orElse(null);
        return audit.history(id, request, (object, event) -> object.equals(own) ? event : withoutReasons(event));
    }

    /** What somebody may know of the record of another: that it was made, but not why he was absent. */
    private static HistoryEvent withoutReasons(HistoryEvent event) {
        return event.action().startsWith("attendance.") ? event.without(Set.of("absenceReason", "note")) : event;
    }

    @Transactional
    MeetingDetailResponse move(UUID id, int version, MoveMeetingRequest request) {
        MeetingResponse seen = list.one(id);
        MeetingAccess.require(seen.actions().contains("move"));
        CellMeeting meeting = meetings.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(version, meeting.version());
        var before = meeting.snapshot();
        meeting.move(request, attendances.someoneCame(id));
        meetings.flush();
        audit.record(
                Act.of("meeting.moved", id).under(meeting.cellId()).because(request.reason()),
                before,
                meeting.snapshot());
        return get(id);
    }
}
