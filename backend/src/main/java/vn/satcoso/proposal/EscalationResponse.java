package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder or escalation: {@code days} working days after {@code dueOn}, or {@code hours} after {@code dueAt}, before it
 * when negative; {@code told} names the units that were told.
 */
@Schema(name = "ProposalEscalation")
public record EscalationResponse(
        LocalDate dueOn,
        @Schema(nullable = true) Integer days,
        @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Integer hours,
        Instant toldAt,
        List<String> told) {}
