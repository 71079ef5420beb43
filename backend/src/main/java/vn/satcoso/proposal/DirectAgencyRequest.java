package vn.satcoso.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the Standing Body directs to settle a direct matter, until a day or within hours: one of the two. */
public record DirectAgencyRequest(
        @NotNull UUID leadId,
        @NotNull @Size(max = 20) List<@NotNull UUID> coordinatorIds,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) @Min(1) @Max(720) Integer hours,
        @NotNull @Size(min = 1, max = 2000) String note) {}
