package vn.satcoso.visitreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.workplan.Timeliness;

/**
 * The report that one visit owes, or has. {@code reportId} is absent where there is none or the caller may not open it,
 * {@code score} where he may not know it; {@code submittedAt} is the first submission, from which {@code daysLate} is
 * counted in calendar days.
 */
public record VisitReportRow(
        @Schema(nullable = true) UUID reportId,
        OfficialRef official,
        VisitRef visit,
        ReportState state,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Integer daysLate,
        Timeliness timeliness,
        @Schema(nullable = true) Integer score,
        List<String> actions) {}
