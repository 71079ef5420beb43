package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentAccess;
import vn.satcoso.attachment.AttachmentOwner;
import vn.satcoso.attachment.OwnerKind;

/** The minutes and photos of a visit: changed by the report's author while he writes, read with what he handed in. */
@ApplicationScoped
class VisitReportFiles implements AttachmentOwner {
    @Inject
    VisitReportRepository reports;

    @Inject
    VisitReportList list;

    @Inject
    VisitReportAccess access;

    @Override
    public OwnerKind kind() {
        return OwnerKind.VISIT_REPORT;
    }

    @Override
    public AttachmentAccess access(UUID reportId) {
        return reports.findByIdOptional(reportId)
                .flatMap(report -> list.ofVisit(report.attendanceId()))
                .map(VisitReportList.Seen::row)
                .filter(row -> row.reportId() != null)
                .map(this::access)
                .orElse(AttachmentAccess.NONE);
    }

    /** While it is being mended, others see of a report as little of its files as of its text. */
    private AttachmentAccess access(VisitReportRow row) {
        boolean writable = row.state() == ReportState.DRAFT || row.state() == ReportState.RETURNED;
        if (access.writes(row.official().id())) {
            return writable ? AttachmentAccess.WRITE : AttachmentAccess.READ;
        }
        return row.state() == ReportState.RETURNED ? AttachmentAccess.NONE : AttachmentAccess.READ;
    }
}
