package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;

/** Writing, sending and supplementing what a host owes its visitors before they come (S0-13, S0-32, S1-30). */
@ApplicationScoped
class BriefingService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    BriefingRepository briefings;

    @Inject
    BriefingReadService reader;

    @Inject
    NoticeService notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** 428 when there is a draft and no version is sent, 412 when another clerk was quicker, 409 once it is sent. */
    @Transactional
    BriefingResponse save(UUID meetingId, String ifMatch, SaveBriefingRequest request) {
        HostedMeeting meeting = writable(meetingId);
        Optional<Briefing> begun = briefings.held(meetingId);
        begun.ifPresent(one -> Versions.check(Versions.required(ifMatch), one.version()));
        Map<String, Object> before = begun.map(Briefing::snapshot).orElse(Map.of());
        Briefing briefing = begun.orElseGet(() -> new Briefing(meetingId));
        briefing.write(request);
        briefings.persistAndFlush(briefing);
        audit.record(act("briefing.saved", briefing, meetingId), before, briefing.snapshot());
        return reader.response(meeting, Optional.of(briefing));
    }

    /** A second sending changes nothing and answers as the first did. */
    @Transactional
    BriefingResponse send(UUID meetingId, int version) {
        HostedMeeting meeting = writable(meetingId);
        Briefing briefing =
                briefings.held(meetingId).orElseThrow(() -> DomainException.conflict("briefing.nothingWritten"));
        if (!briefing.sent()) {
            Versions.check(version, briefing.version());
            var before = briefing.snapshot();
            briefing.send(clock.instant(), user.name(), reader.dueOn(meeting));
            briefings.flush();
            audit.record(act("briefing.sent", briefing, meetingId), before, briefing.snapshot());
            tell("briefing.sent", meeting);
        }
        return reader.response(meeting, Optional.of(briefing));
    }

    /** 409 while the briefing itself has not been sent. */
    @Transactional
    BriefingResponse supplement(UUID meetingId, String content) {
        HostedMeeting meeting = writable(meetingId);
        Briefing briefing = briefings.held(meetingId).orElseThrow(() -> DomainException.conflict("briefing.notSent"));
        var before = briefing.snapshot();
        briefing.supplement(content, user.name(), clock.instant());
        briefings.flush();
        audit.record(act("briefing.supplemented", briefing, meetingId), before, briefing.snapshot());
        tell("briefing.supplemented", meeting);
        return reader.response(meeting, Optional.of(briefing));
    }

    private HostedMeeting writable(UUID meetingId) {
        HostedMeeting meeting = reader.hosted(meetingId);
        if (!reader.open(meeting)) {
            throw DomainException.conflict("briefing.meetingOver");
        }
        return meeting;
    }

    private void tell(String kind, HostedMeeting meeting) {
        List<UUID> visitors = meeting.visitors().stream().map(OfficialRef::id).toList();
        notices.toOfficials(
                visitors,
                new News(
                        kind,
                        meeting.id(),
                        "/meetings/" + meeting.id() + "/briefing",
                        List.of(meeting.commune().name(), meeting.cell().name(), DAY.format(meeting.heldOn()))));
    }

    private static Act act(String action, Briefing briefing, UUID meetingId) {
        return Act.of(action, briefing.id()).under(meetingId);
    }
}
