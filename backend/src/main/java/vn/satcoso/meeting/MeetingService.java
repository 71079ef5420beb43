package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
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
        list.one(id);
        return audit.history(id, request);
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
