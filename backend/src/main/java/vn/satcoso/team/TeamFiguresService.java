package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** The teams of today in short: those that the caller leads, and those of his area. */
@ApplicationScoped
public class TeamFiguresService {
    @Inject
    TeamService teams;

    @Inject
    TeamList list;

    @Inject
    MemberList members;

    /** The first of the teams that the caller leads. */
    @Transactional
    public List<TeamRow> led(int most) {
        List<UUID> led = teams.led().stream().limit(most).map(TeamRef::id).toList();
        return led.isEmpty() ? List.of() : list.rows(led);
    }

    /** Who is in these teams today. */
    @Transactional
    public List<TeamFollower> members(List<UUID> teamIds) {
        return members.today(teamIds);
    }

    /** The teams of today, with the cells that nobody follows. */
    @Transactional
    public Page<TeamRow> today(int most) {
        TeamFilter filter = new TeamFilter();
        filter.current = true;
        return teams.page(filter, PageRequest.of(0, most));
    }
}
