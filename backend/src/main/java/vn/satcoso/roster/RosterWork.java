package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.satcoso.team.TeamRef;
import vn.satcoso.team.TeamService;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/**
 * Rosters that are not yet published. A leader is asked for that of his team before the month begins, whether or not it is
 * begun; who keeps the rosters of many sees the drafts.
 */
@ApplicationScoped
class RosterWork implements WorkSource {
    /** From so many days before a month its roster is spoken of. */
    private static final int AHEAD_DAYS = 15;

    @Inject
    RosterList list;

    @Inject
    RosterAccess access;

    @Inject
    TeamService teams;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        List<TeamRef> led = teams.led();
        if (!led.isEmpty() && led.size() <= WorkGroup.FEW) {
            return ofLeader(led, today);
        }
        return access.kept().isEmpty() && led.isEmpty() ? List.of() : List.of(drafts());
    }

    private List<WorkGroup> ofLeader(List<TeamRef> led, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate next = today.plusDays(AHEAD_DAYS).withDayOfMonth(1);
        List<LocalDate> months = Stream.of(month, next).distinct().toList();
        List<RosterRow> made = list.of(led.stream().map(TeamRef::id).toList(), months);
        return led.stream()
                .flatMap(team -> months.stream().flatMap(of -> open(team, of, made, today).stream()))
                .toList();
    }

    private static Optional<WorkGroup> open(TeamRef team, LocalDate month, List<RosterRow> made, LocalDate today) {
        Optional<RosterRow> roster = made.stream()
                .filter(row -> row.team().id().equals(team.id()) && row.month().equals(month))
                .findFirst();
        if (roster.filter(row -> row.state() != RosterState.DRAFT).isPresent()) {
            return Optional.empty();
        }
        WorkLink link = roster.map(row -> WorkLink.to(WorkPage.ROSTER, row.id()))
                .orElse(WorkLink.to(WorkPage.ROSTERS).with("teamId", team.id()));
        WorkBlock block = month.isBefore(today) ? WorkBlock.LATE : WorkBlock.DUE;
        return Optional.of(WorkGroup.whole(
                1,
                WorkItem.of(block, WorkKind.ROSTER_OPEN, link)
                        .about(team.name())
                        .on(month)
                        .due(month)));
    }

    private WorkGroup drafts() {
        return WorkGroup.of(
                list.drafts(WorkGroup.FEW),
                WorkItem.of(
                        WorkBlock.WAITING,
                        WorkKind.ROSTER_OPEN,
                        WorkLink.to(WorkPage.ROSTERS).with("state", RosterState.DRAFT)),
                row -> WorkItem.of(WorkBlock.WAITING, WorkKind.ROSTER_OPEN, WorkLink.to(WorkPage.ROSTER, row.id()))
                        .about(
                                row.team() == null
                                        ? row.unit().name()
                                        : row.team().name())
                        .on(row.month()));
    }
}
