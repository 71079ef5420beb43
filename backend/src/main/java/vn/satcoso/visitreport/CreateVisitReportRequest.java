package vn.satcoso.visitreport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Begins the report on a visit: the caller's own attendance at a meeting. */
public record CreateVisitReportRequest(@NotNull UUID attendanceId) {}
