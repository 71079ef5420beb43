package vn.satcoso.visitreport;

import java.util.List;
import java.util.UUID;

/**
 * A report was handed in, for the first time or again after it was given back; told in the transaction of the act. The
 * difficulties and proposals keep their ids from one time to the next.
 */
public record VisitReportHandedIn(
        UUID reportId, UUID officialId, String officialName, UUID cellId, List<ReportProposalRow> proposals) {}
