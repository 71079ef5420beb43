package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentAccess;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationService;

/** What the caller may see of the briefings; the rest does not exist for him (404). */
@ApplicationScoped
class BriefingReadService {
    @Inject
    BriefingRepository briefings;

    @Inject
    HostedMeetingList meetings;

    @Inject
    BriefingList list;

    @Inject
    BriefingPrefill prefill;

    @Inject
    BriefingAccess access;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    @Transactional
    Page<BriefingRow> page(BriefingListFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<BriefingFigures> figures(BriefingFilter filter) {
        return list.figures(filter);
    }

    @Transactional
    BriefingResponse get(UUID meetingId) {
        return response(seen(meetingId), briefings.of(meetingId));
    }

    @Transactional
    BriefingContent prefill(UUID meetingId) {
        return prefill.of(hosted(meetingId));
    }

    /** The meeting, when the caller may know what its visitors are told. */
    HostedMeeting seen(UUID meetingId) {
        return visible(meetingId).orElseThrow(() -> DomainException.notFound("briefing.missing"));
    }

    private Optional<HostedMeeting> visible(UUID meetingId) {
        return meetings.find(meetingId)
                .filter(meeting -> access.hosts(meeting.path())
                        || access.oversees(meeting.path())
                        || access.self() != null && (meeting.attended() || meeting.expects(access.self())));
    }

    /** What the caller may do with the files of the briefing of this meeting: as with its text. */
    AttachmentAccess files(UUID meetingId) {
        return visible(meetingId).map(this::files).orElse(AttachmentAccess.NONE);
    }

    private AttachmentAccess files(HostedMeeting meeting) {
        if (briefings.of(meeting.id()).filter(Briefing::sent).isPresent()) {
            return AttachmentAccess.READ;
        }
        if (!access.hosts(meeting.path())) {
            return AttachmentAccess.NONE;
        }
        return open(meeting) ? AttachmentAccess.WRITE : AttachmentAccess.READ;
    }

    /** The meeting, when the caller is its host; 403 for the others who may read. */
    HostedMeeting hosted(UUID meetingId) {
        HostedMeeting meeting = seen(meetingId);
        if (!access.hosts(meeting.path())) {
            throw DomainException.forbidden("briefing.onlyHost");
        }
        return meeting;
    }

    /** The due date by the regulations that send the visitors; null when nobody is expected. */
    LocalDate dueOn(HostedMeeting meeting) {
        return meeting.expected().isEmpty()
                ? null
                : regulations
                        .dueAfterEvent(Obligation.BRIEFING, meeting.regulations(), meeting.heldOn())
                        .orElse(null);
    }

    BriefingResponse response(HostedMeeting meeting, Optional<Briefing> briefing) {
        boolean sent = briefing.map(Briefing::sent).orElse(false);
        boolean host = access.hosts(meeting.path());
        LocalDate dueOn = sent ? briefing.get().dueOn() : dueOn(meeting);
        LocalDate sentOn = sent ? LocalDate.ofInstant(briefing.get().firstSentAt(), VietnamTime.ZONE) : null;
        Standing standing = Standing.of(dueOn, sentOn, meeting.heldOn(), LocalDate.now(clock));
        return new BriefingResponse(
                meeting.id(),
                meeting.cell(),
                meeting.commune(),
                meeting.superiorName(),
                meeting.heldOn(),
                meeting.time(),
                meeting.place(),
                meeting.visitors(),
                dueOn,
                standing.state(),
                standing.daysLate(),
                briefing.filter(one -> sent || host).map(Briefing::content).orElse(null),
                briefing.map(Briefing::firstSentAt).orElse(null),
                briefing.map(Briefing::sentBy).orElse(null),
                briefing.map(Briefing::supplements).orElse(List.of()),
                briefing.map(Briefing::version).orElse(null),
                host && open(meeting) ? actions(briefing.isPresent(), sent) : List.of());
    }

    /** Until the end of the day of the meeting. */
    boolean open(HostedMeeting meeting) {
        return !meeting.heldOn().isBefore(LocalDate.now(clock));
    }

    private static List<String> actions(boolean begun, boolean sent) {
        if (sent) {
            return List.of("supplement");
        }
        List<String> actions = new ArrayList<>(List.of("edit"));
        if (begun) {
            actions.add("send");
        }
        return actions;
    }
}
