package vn.satcoso.visitreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Why a report is given back, section by section; of two remarks on one section the later one stays. */
public record ReturnVisitReportRequest(
        @Size(max = 1000) String note,
        @NotEmpty @Size(max = 14) List<@NotNull @Valid ReportRemark> remarks) {}
