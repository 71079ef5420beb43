package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** One's own reports that are owed or were given back, and those of others that are missing or wait to be judged. */
@ApplicationScoped
class ReportWork implements WorkSource {
    /** Visits of the last twelve months, so that the turn of the year hides none. */
    private static final int LOOK_BACK_MONTHS = 12;

    private static final String OWN = """
            case when t.timeliness in ('OVERDUE', 'PENDING') then t.timeliness
                 when t.state = 'RETURNED' then 'RETURNED' end""";
    private static final String OTHERS =
            "case when %s then 'SUBMITTED' when t.timeliness = 'OVERDUE' then 'OVERDUE' end";

    @Inject
    VisitReportList list;

    @Inject
    VisitReportAccess access;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        List<WorkGroup> groups = new ArrayList<>();
        VisitReportFilter filter = new VisitReportFilter();
        filter.from = today.minusMonths(LOOK_BACK_MONTHS);
        WorkLink link = WorkLink.to(WorkPage.VISIT_REPORTS).with("from", filter.from);
        if (access.followsUp()) {
            list.heads(filter, OTHERS.formatted(access.toReview()), WorkGroup.FEW)
                    .forEach((state, reports) -> groups.add(others(state, reports, link)));
        }
        if (access.isOfficial()) {
            UUID self = access.self();
            filter.officialId = self;
            list.heads(filter, OWN, WorkGroup.FEW)
                    .forEach((state, reports) -> groups.add(own(state, reports, link.with("officialId", self))));
        }
        return groups;
    }

    private static WorkGroup own(String state, Head<VisitReportRow> reports, WorkLink list) {
        boolean returned = state.equals("RETURNED");
        WorkKind kind = returned ? WorkKind.REPORT_RETURNED : WorkKind.REPORT_OWED;
        WorkBlock block = returned ? WorkBlock.WAITING : state.equals("OVERDUE") ? WorkBlock.LATE : WorkBlock.DUE;
        return WorkGroup.of(
                reports,
                WorkItem.of(block, kind, list.with(returned ? "state" : "timeliness", state)),
                report -> item(block, kind, report).due(returned ? null : report.dueOn()));
    }

    private static WorkGroup others(String state, Head<VisitReportRow> reports, WorkLink list) {
        if (state.equals("OVERDUE")) {
            WorkItem whole = WorkItem.of(WorkBlock.LATE, WorkKind.REPORT_OF_OTHERS, list.with("timeliness", state));
            return WorkGroup.whole(
                    reports.total(), whole.due(reports.items().getFirst().dueOn()));
        }
        return WorkGroup.of(
                reports,
                WorkItem.of(WorkBlock.WAITING, WorkKind.REPORT_TO_REVIEW, list.with("toReview", true)),
                report -> item(WorkBlock.WAITING, WorkKind.REPORT_TO_REVIEW, report)
                        .about(report.official().fullName()));
    }

    /** A report that is not begun is begun on the page of its meeting. */
    private static WorkItem item(WorkBlock block, WorkKind kind, VisitReportRow report) {
        VisitRef visit = report.visit();
        WorkLink link = report.reportId() == null
                ? WorkLink.to(WorkPage.MEETING, visit.meetingId())
                : WorkLink.to(WorkPage.VISIT_REPORT, report.reportId());
        return WorkItem.of(block, kind, link)
                .at(visit.cell().name() + ", " + visit.communeName())
                .on(visit.heldOn());
    }
}
