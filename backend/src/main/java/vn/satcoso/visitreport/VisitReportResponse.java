package vn.satcoso.visitreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.workplan.Timeliness;

/**
 * A report with what the regulations demand of it. {@code content} is absent while it is being mended and the reader is
 * not its author; what was judged ({@code score}, {@code review}, {@code remarks}) is kept from the hosts. {@code
 * threshold} is the score from which it may be accepted, {@code openQuestions} are those of the author's last reports on
 * the cell.
 */
public record VisitReportResponse(
        UUID id,
        OfficialRef official,
        VisitRef visit,
        @Schema(nullable = true) Integer memberCount,
        @Schema(nullable = true) String agenda,
        ReportState state,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Integer daysLate,
        Timeliness timeliness,
        @Schema(nullable = true) Integer score,
        int threshold,
        List<SectionDemand> demands,
        @Schema(nullable = true) VisitReportContent content,
        @Schema(nullable = true) Review review,
        List<ReportRemark> remarks,
        List<OpenQuestion> openQuestions,
        Instant savedAt,
        int version,
        List<String> actions) {

    /** Who last judged the report, when, and what he said of the whole. */
    public record Review(
            String by, Instant at, @Schema(nullable = true) String note) {}
}
