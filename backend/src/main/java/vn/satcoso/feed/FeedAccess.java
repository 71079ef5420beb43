package vn.satcoso.feed;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.team.TeamService;

/**
 * Whose calendars the caller may open to a telephone: his own as an official, that of the unit where he sits, and those
 * of the teams that he leads or goes with.
 */
@RequestScoped
class FeedAccess {
    @Inject
    Scope scope;

    @Inject
    TeamService teams;

    @Inject
    CurrentUser user;

    List<FeedHolder> holders() {
        List<FeedHolder> holders = new ArrayList<>();
        scope.official().ifPresent(o -> holders.add(new FeedHolder(FeedOwner.OFFICIAL, o.id(), o.fullName())));
        Area area = scope.area(DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, CELL_SECRETARY);
        scope.unit()
                .filter(unit -> area.contains(unit.path()))
                .ifPresent(unit -> holders.add(new FeedHolder(FeedOwner.UNIT, unit.id(), unit.name())));
        teams.joined().forEach(team -> holders.add(new FeedHolder(FeedOwner.TEAM, team.id(), team.name())));
        return holders;
    }

    FeedMaker maker() {
        return new FeedMaker(user.subject(), user.name(), scope.officialId());
    }
}
