package vn.satcoso.heat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The level of a unit from a day on, today when the day is absent; {@code detail} is for the host and the province. */
public record SetHeatRequest(
        @NotNull HeatLevel level,
        @NotNull @Size(min = 1, max = 500) String reason,
        @Size(max = 5000) String detail,
        LocalDate validFrom) {}
