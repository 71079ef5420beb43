package vn.satcoso.visitreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the reports on the visits of one month ({@code 2026-09}) stand: {@code expected} visits, {@code received = onTime +
 * late}, the rest is {@code overdue} or not yet due. {@code averageScore} is that of the received ones, absent when there
 * are none or the caller may not know it. Complete and on time are two measures.
 */
public record VisitReportSummary(
        String month,
        int expected,
        int received,
        int onTime,
        int late,
        int overdue,
        int returned,
        int accepted,
        @Schema(nullable = true) Integer averageScore) {}
