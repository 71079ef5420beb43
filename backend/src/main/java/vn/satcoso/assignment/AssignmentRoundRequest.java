package vn.satcoso.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Many officials to many units under one regulation by one decision (S2-01); days from–to are both included. */
public record AssignmentRoundRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Row> rows,
        @NotNull UUID regulationId,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull @Size(min = 1, max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @Size(max = 1000) String note) {

    /** One official and the units that he is to follow. */
    public record Row(
            @NotNull UUID officialId,
            @NotEmpty @Size(max = 50) List<@NotNull UUID> unitIds) {}

    CreateAssignmentsRequest of(UUID officialId, UUID unitId) {
        return new CreateAssignmentsRequest(
                officialId, List.of(unitId), regulationId, from, to, decisionNumber, decisionDate, note);
    }
}
