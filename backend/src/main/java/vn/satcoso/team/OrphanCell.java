package vn.satcoso.team;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * A cell of a team's area that nobody follows.
 *
 * @param lastFollower who followed it last in this team; null when nobody ever did
 * @param since the first day without him; null likewise
 */
public record OrphanCell(
        UnitRef cell,
        String communeName,
        TeamRef team,
        @Schema(nullable = true) OfficialRef lastFollower,
        @Schema(nullable = true) LocalDate since) {}
