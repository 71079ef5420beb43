package vn.satcoso.visitreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A difficulty or a proposal: what, where, whose responsibility and what is asked for (S0-22), and whether it was
 * settled on the spot, with which result, or is to be forwarded. The writer gives it its id, which it keeps.
 */
public record ReportProposalRow(
        @NotNull UUID id,
        @NotNull ReportProposalKind kind,
        @Schema(nullable = true) @Size(max = 4000) String content,
        @Schema(nullable = true) @Size(max = 300) String place,
        @Schema(nullable = true) @Size(max = 300) String responsible,
        @Schema(nullable = true) @Size(max = 2000) String requested,
        boolean settled,
        @Schema(nullable = true) @Size(max = 2000) String result) {}
