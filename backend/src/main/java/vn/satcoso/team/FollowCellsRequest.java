package vn.satcoso.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The cells that a member follows from this day on, all of them; none takes every cell from him. */
public record FollowCellsRequest(
        @NotNull @Size(max = 200) Set<@NotNull UUID> cellIds,
        @NotNull LocalDate from) {}
