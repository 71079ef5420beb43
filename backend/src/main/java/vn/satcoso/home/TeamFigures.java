package vn.satcoso.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.home.HomeFigures.TeamPart;
import vn.satcoso.quota.QuotaFiguresService;
import vn.satcoso.quota.QuotaLineRow;
import vn.satcoso.roster.RosterFiguresService;
import vn.satcoso.roster.RosterRow;
import vn.satcoso.team.TeamFiguresService;
import vn.satcoso.team.TeamFollower;
import vn.satcoso.team.TeamRow;

/** The people of the teams that the caller leads, with their quota of the current period, and the roster of the month. */
@ApplicationScoped
class TeamFigures {
    private static final int MOST_TEAMS = 5;

    @Inject
    TeamFiguresService teams;

    @Inject
    QuotaFiguresService quotas;

    @Inject
    RosterFiguresService rosters;

    List<TeamPart> of(LocalDate today) {
        List<TeamRow> led = teams.led(MOST_TEAMS);
        if (led.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = led.stream().map(TeamRow::id).toList();
        List<TeamFollower> people = teams.members(ids);
        Map<UUID, List<QuotaLineRow>> lines =
                quotas
                        .of(people.stream()
                                .map(one -> one.official().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(line -> line.official().id()));
        List<RosterRow> made = rosters.ofMonth(ids, today);
        return led.stream().map(team -> part(team, people, lines, made)).toList();
    }

    private static TeamPart part(
            TeamRow team, List<TeamFollower> people, Map<UUID, List<QuotaLineRow>> lines, List<RosterRow> made) {
        UUID regulation = team.regulation().id();
        return new TeamPart(
                team,
                people.stream()
                        .filter(one -> one.teamId().equals(team.id()))
                        .map(one -> new TeamPart.TeamMate(
                                one.official(),
                                one.category(),
                                one.cellCount(),
                                lines.getOrDefault(one.official().id(), List.of()).stream()
                                        .filter(line -> line.regulation().id().equals(regulation))
                                        .toList()))
                        .toList(),
                made.stream()
                        .filter(row -> row.team().id().equals(team.id()))
                        .findFirst()
                        .orElse(null));
    }
}
