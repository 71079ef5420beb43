package vn.satcoso.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.team.TeamRef;
import vn.satcoso.unit.UnitRef;

/**
 * A roster in a list.
 *
 * @param unit the committee of the team, or the commune whose own committee goes
 * @param month the first day of the month
 * @param cellCount the cells that somebody goes to
 */
public record RosterRow(
        UUID id,
        @Schema(nullable = true) TeamRef team,
        UnitRef unit,
        LocalDate month,
        RosterState state,
        int cellCount,
        int personCount,
        int version) {}
