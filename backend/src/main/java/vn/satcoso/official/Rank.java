package vn.satcoso.official;

import java.util.Optional;
import vn.satcoso.unit.UnitKind;

/** Ranks from the highest down; under one regulation only the rule of the highest rank applies (S2-06). */
public enum Rank {
    STANDING_BODY,
    STANDING_COMMITTEE,
    COMMITTEE,
    AGENCY_LEADER,
    TEAM_MEMBER,
    COMMUNE_COMMITTEE,
    CELL_SECRETARY;

    /** The code of what forbids holding this rank at a unit of the kind; a secretary heads his district (S2-09). */
    Optional<String> refusalAt(UnitKind kind, boolean districtSecretary) {
        if (districtSecretary && kind != UnitKind.DISTRICT) {
            return Optional.of("position.secretaryUnit");
        }
        return fits(kind, districtSecretary) ? Optional.empty() : Optional.of("position.rankUnit");
    }

    private boolean fits(UnitKind kind, boolean districtSecretary) {
        return switch (this) {
            case STANDING_BODY, STANDING_COMMITTEE -> kind == UnitKind.PROVINCE;
            case COMMITTEE -> kind == UnitKind.PROVINCE || districtSecretary;
            case AGENCY_LEADER -> kind == UnitKind.AGENCY || kind == UnitKind.PROVINCE;
            case TEAM_MEMBER -> kind != UnitKind.CELL && kind != UnitKind.AGENCY;
            case COMMUNE_COMMITTEE -> kind == UnitKind.COMMUNE;
            case CELL_SECRETARY -> kind == UnitKind.CELL;
        };
    }
}
