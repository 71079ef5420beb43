package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
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

    @Inject
    CellList cells;

    @Inject
    ExpectedVisitList visits;

    @Inject
    MeetingNews news;

    @Inject
    Clock clock;

    /** A thematic meeting, from the beginning of last year to the end of next; 404 for a cell that is closed. */
    @Transactional
    MeetingDetailResponse create(UUID cellId, CreateMeetingRequest request) {
        MeetingAccess.require(cells.one(cellId).actions().contains("addMeeting"));
        LocalDate today = LocalDate.now(clock);
        int years = request.heldOn().getYear() - today.getYear();
        if (Math.abs(years) > 1) {
            throw DomainException.invalid("heldOn", "meeting.yearOutOfRange", today.getYear() - 1, today.getYear() + 1);
        }
        if (!cells.works(cellId, request.heldOn())) {
            throw DomainException.invalid("heldOn", "meeting.cellClosed");
        }
        CellMeeting meeting = new CellMeeting(cellId, request);
        meetings.persistAndFlush(meeting);
        audit.record(Act.of("meeting.created", meeting.id()).under(cellId), meeting.snapshot());
        MeetingDetailResponse made = get(meeting.id());
        news.added(made.meeting());
        return made;
    }

    /** Calls a thematic meeting off; 409 when it is a regular one or somebody came. */
    @Transactional
    MeetingDetailResponse cancel(UUID id, int version, CancelMeetingRequest request) {
        CellMeeting meeting = own(id, version);
        var before = meeting.snapshot();
        meeting.cancel(request.reason(), attendances.someoneCame(id));
        meetings.flush();
        audit.record(
                Act.of("meeting.cancelled", id).under(meeting.cellId()).because(request.reason()),
                before,
                meeting.snapshot());
        MeetingDetailResponse after = get(id);
        news.cancelled(after.meeting());
        return after;
    }

    @Transactional
    Page<MeetingResponse> page(MeetingFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    Page<ExpectedVisitResponse> visits(ExpectedVisitFilter filter, PageRequest request) {
        return visits.page(filter, request);
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
        CellMeeting meeting = own(id, version);
        LocalDate from = meeting.heldOn();
        var before = meeting.snapshot();
        meeting.move(request, attendances.someoneCame(id));
        meetings.flush();
        audit.record(
                Act.of("meeting.moved", id).under(meeting.cellId()).because(request.reason()),
                before,
                meeting.snapshot());
        MeetingDetailResponse after = get(id);
        news.moved(after.meeting(), from);
        return after;
    }

    /** Topic, agenda and whether it is a model meeting, of any meeting ahead. */
    @Transactional
    MeetingDetailResponse prepare(UUID id, int version, UpdateMeetingRequest request) {
        CellMeeting meeting = own(id, version);
        var before = meeting.snapshot();
        meeting.prepare(request, LocalDate.now(clock));
        meetings.flush();
        audit.record(Act.of("meeting.prepared", id).under(meeting.cellId()), before, meeting.snapshot());
        MeetingDetailResponse after = get(id);
        news.prepared(after.meeting());
        return after;
    }

    /** The meeting, kept from others while it is changed; 404 out of scope, 403 for who may not, 412 when it moved on. */
    private CellMeeting own(UUID id, int version) {
        MeetingAccess.require(access.mayMove(list.path(id)));
        CellMeeting meeting = meetings.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(version, meeting.version());
        return meeting;
    }
}
