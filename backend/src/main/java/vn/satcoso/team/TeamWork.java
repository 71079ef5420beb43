package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** Cells of the areas of teams that nobody follows, and teams that nobody leads. */
@ApplicationScoped
class TeamWork implements WorkSource {
    @Inject
    TeamService teams;

    @Inject
    TeamList list;

    @Inject
    OrphanList orphans;

    @Inject
    TeamAccess access;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        List<WorkGroup> groups = new ArrayList<>();
        WorkLink cells = WorkLink.to(WorkPage.ORPHAN_CELLS);
        if (!access.organized().isEmpty()) {
            orphans.heads(null, WorkGroup.FEW).values().forEach(found -> groups.add(orphans(found, cells, null)));
            groups.add(leaderless());
            return groups;
        }
        List<TeamRef> led = teams.led();
        if (!led.isEmpty()) {
            orphans.heads(led.stream().map(TeamRef::id).toList(), WorkGroup.FEW)
                    .forEach((team, found) -> groups.add(orphans(
                            found,
                            cells.with("teamId", team),
                            found.items().getFirst().team().name())));
        }
        return groups;
    }

    private static WorkGroup orphans(Head<OrphanCell> found, WorkLink link, String team) {
        String names =
                found.items().stream().map(orphan -> orphan.cell().name()).collect(Collectors.joining(", "));
        return WorkGroup.whole(
                found.total(),
                WorkItem.of(WorkBlock.WAITING, WorkKind.ORPHAN_CELL, link)
                        .about(team)
                        .at(found.total() > found.items().size() ? null : names));
    }

    private WorkGroup leaderless() {
        return WorkGroup.of(
                list.leaderless(access.organized(), WorkGroup.FEW),
                WorkItem.of(
                        WorkBlock.WAITING,
                        WorkKind.TEAM_WITHOUT_LEADER,
                        WorkLink.to(WorkPage.TEAMS).with("withoutLeader", true)),
                team -> WorkItem.of(
                                WorkBlock.WAITING, WorkKind.TEAM_WITHOUT_LEADER, WorkLink.to(WorkPage.TEAM, team.id()))
                        .about(team.name()));
    }
}
