package vn.satcoso.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/** A team with its members of all times and the cells that each of them follows, or followed. */
public record TeamResponse(
        TeamRow team,
        List<UnitRef> areas,
        @Schema(nullable = true) String dissolveNumber,
        @Schema(nullable = true) LocalDate dissolveDate,
        @Schema(nullable = true) String dissolveReason,
        List<Member> members,
        int version,
        List<String> actions) {

    /** Somebody's days in the team. */
    public record Member(
            UUID id,
            OfficialRef official,
            MemberCategory category,
            LocalDate from,
            @Schema(nullable = true) LocalDate to,
            @Schema(nullable = true) String endReason,
            boolean active,
            List<FollowedCell> cells,
            List<String> actions) {}

    /**
     * The days on which a member follows a cell.
     *
     * @param followers how many members of any team follow the cell today; several are allowed, and shown
     */
    public record FollowedCell(
            UUID id,
            UnitRef cell,
            String communeName,
            LocalDate from,
            @Schema(nullable = true) LocalDate to,
            int followers) {}
}
