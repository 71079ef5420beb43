package vn.satcoso.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * A roster with every cell of the area, by day, and everybody who may go.
 *
 * @param monthLimit from how many meetings in the month on somebody has much to do: a warning
 */
public record RosterResponse(
        RosterRow roster, List<Cell> cells, List<Person> people, int monthLimit, int version, List<String> actions) {

    /** A cell with its regular meeting of the month, when it has one, and who goes. */
    public record Cell(
            UnitRef cell,
            String communeName,
            @Schema(nullable = true) UUID meetingId,
            @Schema(nullable = true) LocalDate heldOn,
            @Schema(nullable = true) LocalTime startsAt,
            List<Visitor> visitors) {}

    /**
     * Who goes to a cell.
     *
     * @param clash whether he is at another meeting at that time
     * @param gone whether he does not belong to those who may go, or is no longer in service, on that day
     */
    public record Visitor(OfficialRef official, boolean clash, boolean gone) {}

    /** Somebody who may go, how often he does, and the cells that he follows. */
    public record Person(OfficialRef official, int visits, List<UUID> followedCells) {}
}
