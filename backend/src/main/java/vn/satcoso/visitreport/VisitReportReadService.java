package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.regulation.RegulationRef;

/** What the caller may see of the reports; the rest does not exist for him (404). */
@ApplicationScoped
class VisitReportReadService {
    private static final int MOST_OPEN_QUESTIONS = 20;
    private static final String EARLIER = """
            visit_report_question q join visit_report r on r.id = q.report_id
            join attendance a on a.id = r.attendance_id join cell_meeting m on m.id = a.meeting_id""";

    @Inject
    VisitReportRepository reports;

    @Inject
    VisitReportList list;

    @Inject
    VisitReportRules rules;

    @Inject
    VisitReportAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager em;

    @Transactional
    Page<VisitReportRow> page(VisitReportFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<VisitReportSummary> summary(VisitReportFilter filter) {
        return list.summary(filter);
    }

    @Transactional
    VisitReportResponse get(UUID id) {
        return response(reports.findByIdOptional(id).orElseThrow(VisitReportReadService::missing));
    }

    /** 404 for a host, whom the judging does not concern. */
    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        VisitReport report = reports.findByIdOptional(id).orElseThrow(VisitReportReadService::missing);
        if (!seen(report).reviewed()) {
            throw missing();
        }
        return audit.history(id, request);
    }

    /** The report as the caller sees it; 404 when he does not. */
    VisitReportList.Seen seen(VisitReport report) {
        return list.ofVisit(report.attendanceId())
                .filter(seen -> seen.row().reportId() != null)
                .orElseThrow(VisitReportReadService::missing);
    }

    List<SectionDemand> demands(VisitRef visit) {
        return rules.demands(ids(visit), visit.heldOn());
    }

    int threshold(VisitRef visit) {
        return rules.threshold(ids(visit), visit.heldOn());
    }

    VisitReportResponse response(VisitReport report) {
        VisitReportList.Seen seen = seen(report);
        VisitReportRow row = seen.row();
        boolean own = access.writes(row.official().id());
        return new VisitReportResponse(
                report.id(),
                row.official(),
                row.visit(),
                seen.memberCount(),
                seen.agenda(),
                row.state(),
                row.dueOn(),
                row.submittedAt(),
                row.daysLate(),
                row.timeliness(),
                row.score(),
                threshold(row.visit()),
                demands(row.visit()),
                own || row.state() != ReportState.RETURNED ? report.content() : null,
                seen.reviewed() ? report.review() : null,
                seen.reviewed() ? report.remarks() : List.of(),
                own ? openQuestions(row) : List.of(),
                report.savedAt(),
                report.version(),
                row.actions());
    }

    private List<OpenQuestion> openQuestions(VisitReportRow row) {
        return ListQuery.select("r.id, m.held_on, q.question", EARLIER)
                .where("a.official_id = :official", "official", row.official().id())
                .where("m.cell_id = :cell", "cell", row.visit().cell().id())
                .where("m.held_on < :day", "day", row.visit().heldOn())
                .where("r.first_submitted_at is not null and not q.on_the_spot and q.answer is null")
                .orderBy("m.held_on desc nulls last, q.place")
                .first(
                        MOST_OPEN_QUESTIONS,
                        em,
                        found -> new OpenQuestion(found.id("id"), found.date("held_on"), found.text("question")));
    }

    private static List<UUID> ids(VisitRef visit) {
        return visit.regulations().stream().map(RegulationRef::id).toList();
    }

    static DomainException missing() {
        return DomainException.notFound("visitReport.missing");
    }
}
