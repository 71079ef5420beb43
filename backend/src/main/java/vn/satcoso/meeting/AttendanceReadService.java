package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** What is still to be recorded, and where somebody may go who stays away (S2-25). */
@ApplicationScoped
class AttendanceReadService {
    @Inject
    UnrecordedList unrecorded;

    @Inject
    NextMeetingList next;

    @Inject
    MeetingList meetings;

    @Inject
    OfficialService officials;

    @Transactional
    Page<UnrecordedResponse> unrecorded(UnrecordedFilter filter, PageRequest request) {
        return unrecorded.page(filter, request);
    }

    /** 404 when the meeting or the official is not visible to the caller. */
    @Transactional
    List<NextMeetingResponse> next(UUID meetingId, UUID officialId) {
        meetings.path(meetingId);
        officials.get(officialId);
        return next.after(meetingId, officialId);
    }
}
