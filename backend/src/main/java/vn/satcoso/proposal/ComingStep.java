package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rung of the ladder that comes next while no answer does: {@code days} working days after the due date, on day
 * {@code on}, or {@code hours} after the due hour, at {@code at}; before it when negative. {@code told} is who will be told.
 */
@Schema(name = "ProposalComingStep")
public record ComingStep(
        @Schema(nullable = true) Integer days,
        @Schema(nullable = true) LocalDate on,
        @Schema(nullable = true) Integer hours,
        @Schema(nullable = true) Instant at,
        List<String> told) {}
