package vn.satcoso.team;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * Who may do what with which team: the committee above it and the places that it goes to see it, and so do its members;
 * organizers make and end teams and say who is in them, a leader keeps the matrix and the roster. A leader whose account
 * names him as an official keeps only the teams that he leads, another those of his unit.
 */
@RequestScoped
class TeamAccess {
    private static final String OF_AREA = "select xt.id from unit xu join team xt on xt.unit_id = xu.id where %s";
    private static final String REACHES =
            "select xa.team_id from unit xu join team_area xa on xa.unit_id = xu.id where %s";
    private static final String MEMBER = "select xm.team_id from team_member xm where xm.official_id = :self";

    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    private Area organized;
    private Area led;

    /** Narrows a query over {@code team t join unit u} to what the caller may see. */
    ListQuery visible(ListQuery query) {
        Area area = scope.unitArea();
        String there = area.sql("xu.path");
        return query.among(area, "t.id", List.of(OF_AREA.formatted(there), REACHES.formatted(there), MEMBER))
                .bind("self", officials.self());
    }

    /** The units for which the caller may make teams. */
    Area organized() {
        if (organized == null) {
            organized = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
        }
        return organized;
    }

    /** Where the caller sees cells. */
    Area readable() {
        return scope.area();
    }

    Area led() {
        if (led == null) {
            led = scope.area(TEAM_LEADER);
        }
        return led;
    }

    /** The official that the caller is; null when he is none. */
    UUID self() {
        return scope.officialId();
    }

    boolean mayOrganize(String teamPath) {
        return organized().contains(teamPath);
    }

    /** Whether the caller may keep the matrix and the roster of a team at this path with this leader. */
    boolean mayArrange(String teamPath, UUID leaderId) {
        UUID self = scope.officialId();
        return mayOrganize(teamPath) || led().contains(teamPath) && (self == null || self.equals(leaderId));
    }
}
