package vn.satcoso.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A roster of a team, or of a commune's committee (one of the two), for a month such as 2026-12. */
public record CreateRosterRequest(
        UUID teamId,
        UUID unitId,

        @NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])")
        String month) {}
