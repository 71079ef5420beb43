package vn.satcoso.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who goes to each of these cells, and nobody else; why, once the roster is published. */
public record SetRosterLinesRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Cell> cells,
        @Size(min = 1, max = 1000) String reason) {

    /** The officials who go to a cell; none when nobody does. */
    public record Cell(
            @NotNull UUID cellId, @NotNull @Size(max = 20) List<@NotNull UUID> officialIds) {}
}
