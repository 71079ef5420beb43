package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;

/**
 * Writing the reports on visits and handing them in (S0-06…S0-09, S2-14…S2-19); each official his own. A report that the
 * caller does not see does not exist (404); one that he may only read is refused to him (403).
 */
@ApplicationScoped
class VisitReportService {
    private static final Duration GATHERED = Duration.ofHours(1);

    @Inject
    VisitReportRepository reports;

    @Inject
    VisitReportReadService reader;

    @Inject
    VisitReportList list;

    @Inject
    VisitReportAccess access;

    @Inject
    VisitReportNotices notices;

    @Inject
    CurrentUser user;

    @Inject
    RequestLanguage language;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VisitReportHandedIn> handedIn;

    @Inject
    Clock clock;

    /** A report and whether it has just been made. */
    record Begun(VisitReportResponse report, boolean made) {}

    /** 409 when the visit was not attended; a visit has one report, however often it is begun. */
    @Transactional
    Begun begin(CreateVisitReportRequest request) {
        VisitReportRow visit = list.ofVisit(request.attendanceId())
                .map(VisitReportList.Seen::row)
                .orElseThrow(VisitReportReadService::missing);
        requireOwn(visit);
        if (visit.state() == ReportState.MISSING && !visit.visit().attended()) {
            throw DomainException.conflict("visitReport.notAttended");
        }
        boolean made = reports.addIfAbsent(new VisitReport(request.attendanceId(), clock.instant()));
        VisitReport report = reports.of(request.attendanceId());
        if (made) {
            var fields = report.snapshot();
            fields.put("heldOn", visit.visit().heldOn());
            audit.record(Act.of("visitReport.created", report.id()), fields);
        }
        return new Begun(reader.response(report), made);
    }

    /**
     * Saves the draft, as the page does by itself every few seconds. The first save is an event of the trail, and then one
     * an hour; each tells all that was saved since the one before.
     */
    @Transactional
    VisitReportResponse update(UUID id, int version, VisitReportContent content) {
        VisitReport report = held(id);
        VisitReportRow seen = reader.seen(report).row();
        requireOwn(seen);
        Versions.check(version, report.version());
        List<Violation> contradictions = content.contradictions();
        if (!contradictions.isEmpty()) {
            throw DomainException.invalid(contradictions);
        }
        var before = report.told();
        Instant now = clock.instant();
        report.write(content, reader.demands(seen.visit()), now);
        if (report.untoldSince(now.minus(GATHERED))) {
            audit.record(Act.of("visitReport.updated", id), report.lastTold(before), report.tell(now));
        }
        reports.flush();
        return reader.response(report);
    }

    /** 409 when it has been handed in already, whichever version the caller looks at, or when the visit stands no more. */
    @Transactional
    VisitReportResponse submit(UUID id, int version) {
        VisitReport report = held(id);
        VisitReportRow seen = reader.seen(report).row();
        requireOwn(seen);
        report.requireNotSubmitted();
        Versions.check(version, report.version());
        requireAttended(seen);
        var before = report.lastTold(report.told());
        Instant now = clock.instant();
        report.submit(now);
        audit.record(Act.of("visitReport.submitted", id), before, report.tell(now));
        reports.flush();
        notices.submitted(seen);
        handedIn.fire(new VisitReportHandedIn(
                id,
                seen.official().id(),
                seen.official().fullName(),
                seen.visit().cell().id(),
                report.content().proposals()));
        return reader.response(report);
    }

    /** 409 when it says less than the threshold asks, or when the visit stands no more. */
    @Transactional
    VisitReportResponse accept(UUID id, int version) {
        VisitReport report = held(id);
        VisitReportRow seen = judged(report, version);
        requireAttended(seen);
        var before = report.snapshot();
        report.accept(reader.threshold(seen.visit()), user.name(), clock.instant());
        reports.flush();
        audit.record(Act.of("visitReport.accepted", id), before, report.snapshot());
        notices.accepted(seen);
        return reader.response(report);
    }

    @Transactional
    VisitReportResponse giveBack(UUID id, int version, ReturnVisitReportRequest request) {
        VisitReport report = held(id);
        VisitReportRow seen = judged(report, version);
        var before = report.snapshot();
        report.giveBack(request, user.name(), clock.instant());
        reports.flush();
        audit.record(Act.of("visitReport.returned", id).because(words(request)), before, report.snapshot());
        notices.returned(seen);
        return reader.response(report);
    }

    private VisitReportRow judged(VisitReport report, int version) {
        VisitReportList.Seen seen = reader.seen(report);
        if (!seen.judges()) {
            throw DomainException.forbidden("visitReport.mayNotReview");
        }
        Versions.check(version, report.version());
        return seen.row();
    }

    /** The remarks in one text, for the history. */
    private String words(ReturnVisitReportRequest request) {
        Stream<String> remarks = request.remarks().stream()
                .map(remark -> language.text("visitReport.section." + remark.section()) + ": " + remark.remark());
        return Stream.concat(Stream.ofNullable(request.note()), remarks).collect(Collectors.joining("; "));
    }

    private void requireOwn(VisitReportRow visit) {
        if (!access.writes(visit.official().id())) {
            throw DomainException.forbidden("visitReport.mayNotWrite");
        }
    }

    private static void requireAttended(VisitReportRow seen) {
        if (!seen.visit().attended()) {
            throw DomainException.conflict("visitReport.notAttended");
        }
    }

    private VisitReport held(UUID id) {
        return reports.held(id).orElseThrow(VisitReportReadService::missing);
    }
}
