package vn.satcoso.visitreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is to be mended in one section. */
public record ReportRemark(
        @NotNull ReportSection section,
        @NotNull @Size(min = 1, max = 1000) String remark) {}
