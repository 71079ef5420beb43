package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.team.TeamRosters;

/** Closes the rosters of a team that is no more, and tells those whom a published one had named. */
@ApplicationScoped
class RosterClosing implements TeamRosters {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    RosterRepository rosters;

    @Inject
    NoticeService notices;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager em;

    @Override
    public List<YearMonth> openAfter(UUID teamId, LocalDate lastDay) {
        return rosters.openAfter(teamId, lastDay).stream().map(Roster::month).toList();
    }

    @Override
    public void closeAfter(UUID teamId, LocalDate lastDay, String reason) {
        for (Roster roster : rosters.openAfter(teamId, lastDay)) {
            var before = roster.snapshot(null);
            roster.close();
            if (roster.publishedAt() != null) {
                notices.toOfficials(
                        roster.lines().stream()
                                .map(RosterLine::officialId)
                                .distinct()
                                .toList(),
                        new News(
                                "roster.closed",
                                roster.id(),
                                "/rosters/" + roster.id(),
                                List.of(MONTH.format(roster.month()), teamName(teamId), reason)));
            }
            audit.record(Act.of("roster.closed", roster.id()).because(reason), before, roster.snapshot(null));
        }
    }

    private String teamName(UUID teamId) {
        return ListQuery.select("t.name", "team t")
                .where("t.id = :team", "team", teamId)
                .list(em, row -> row.text("name"))
                .getFirst();
    }
}
