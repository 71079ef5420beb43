package vn.satcoso.team;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A team of a district or commune committee, by its decision, for one or more units of its area (S3-03). */
public record CreateTeamRequest(
        @NotNull @Size(min = 1, max = 300) String name,
        @NotNull UUID unitId,
        @NotNull UUID regulationId,
        @NotNull @Size(min = 1, max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull LocalDate from,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> areaIds) {}
