package vn.satcoso.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The last day of a team, by which decision and why.
 *
 * @param closeRosters whether rosters of later months are closed with it; otherwise they forbid it
 */
public record DissolveTeamRequest(
        @NotNull LocalDate to,
        @NotNull @Size(min = 1, max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull @Size(min = 1, max = 1000) String reason,
        boolean closeRosters) {}
