package vn.satcoso.assignment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One official to several units under one regulation by one decision; days from–to are both included. */
public record CreateAssignmentsRequest(
        @NotNull UUID officialId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> unitIds,
        @NotNull UUID regulationId,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull @Size(min = 1, max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @Size(max = 1000) String note) {}
