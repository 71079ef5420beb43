package vn.satcoso.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Who follows the unit instead, from which day on, by which decision and why. */
public record ReplaceAssignmentRequest(
        @NotNull UUID officialId,
        @NotNull LocalDate from,
        @NotNull @Size(min = 1, max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull @Size(min = 1, max = 1000) String reason) {}
