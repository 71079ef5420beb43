package vn.satcoso.roster;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.team.TeamRef;
import vn.satcoso.team.TeamService;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/**
 * Who sees and keeps which roster: that of a team whoever keeps its matrix, that of a commune the commune itself and the
 * organizers above. The committees above see all of it, cells and officials see it once published when it names them.
 */
@RequestScoped
class RosterAccess {
    private static final String OF_TEAM = """
            select xr.id from unit xu join team xt on xt.unit_id = xu.id join roster xr on xr.team_id = xt.id where %s""";
    private static final String OF_COMMUNE = "select xr.id from unit xu join roster xr on xr.unit_id = xu.id where %s";
    private static final String NAMES_CELL = """
            select xr.id from unit xu join roster_line xl on xl.cell_id = xu.id join roster xr on xr.id = xl.roster_id
            where xr.state <> 'DRAFT' and %s""";
    private static final String NAMES_ME = """
            select xr.id from roster_line xl join roster xr on xr.id = xl.roster_id
            where xr.state <> 'DRAFT' and xl.official_id = :self""";

    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    @Inject
    TeamService teams;

    @Inject
    UnitService units;

    /** Narrows a query over {@code roster r join unit u}. */
    ListQuery visible(ListQuery query) {
        Area area = scope.unitArea();
        String there = area.sql("xu.path");
        List<String> ways =
                List.of(OF_TEAM.formatted(there), OF_COMMUNE.formatted(there), NAMES_CELL.formatted(there), NAMES_ME);
        return query.among(area, "r.id", ways).bind("self", officials.self());
    }

    /** The same for drafts: only who sees those of a place sees any, whomever they name. */
    ListQuery drafts(ListQuery query) {
        Area area = scope.unitArea();
        String there = area.sql("xu.path");
        return query.among(area, "r.id", List.of(OF_TEAM.formatted(there), OF_COMMUNE.formatted(there)))
                .where("r.state = 'DRAFT'");
    }

    /** The communes and teams of this area have rosters that the caller keeps. */
    Area kept() {
        return keepers();
    }

    /** Whether the caller keeps the roster of this team, or of the commune with this path. */
    boolean mayKeep(UUID teamId, String communePath) {
        return teamId != null ? teams.mayArrange(teamId) : keepers().contains(communePath);
    }

    /** The commune for whose committee the caller may make a roster; 404 for another unit. */
    UnitService.Located commune(UUID unitId) {
        UnitService.Located unit = units.locate(unitId, keepers());
        if (unit.kind() != UnitKind.COMMUNE) {
            throw DomainException.invalid("unitId", "roster.notCommune");
        }
        return unit;
    }

    /** The teams of this area have rosters that the caller may bring in from a file. */
    Area organized() {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE);
    }

    /** The teams of today that the caller leads, whose rosters he may bring in as well. */
    List<UUID> led() {
        return teams.led().stream().map(TeamRef::id).toList();
    }

    /** The communes of this area have committees whose rosters the caller may bring in from a file. */
    Area committees() {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, INTEGRATION_WRITE);
    }

    private Area keepers() {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE);
    }
}
