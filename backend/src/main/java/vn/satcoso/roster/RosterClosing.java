package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.team.TeamRosters;

/** What becomes of a team's rosters when the team is no more or somebody leaves it (S3-49); those named are told. */
@ApplicationScoped
class RosterClosing implements TeamRosters {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    @Inject
    RosterRepository rosters;

    @Inject
    RosterSheets sheets;

    @Inject
    RosterNews news;

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

    @Override
    public void takeOut(UUID teamId, UUID officialId, LocalDate lastDay, String reason) {
        for (Roster roster : rosters.openAfter(teamId, lastDay)) {
            Set<RosterLine> old = roster.lines();
            RosterSheet sheet = sheets.of(roster, old);
            Set<RosterLine> leaving = sheet.after(lastDay, officialId, old);
            if (leaving.isEmpty()) {
                continue;
            }
            roster.remove(leaving);
            if (roster.isPublished()) {
                news.tell("roster.changed", roster, teamName(teamId), sheet, leaving);
            }
            audit.record(
                    Act.of("roster.linesSet", roster.id()).because(reason),
                    roster.snapshot(sheet.words(old)),
                    roster.snapshot(sheet.words(roster.lines())));
        }
    }

    private String teamName(UUID teamId) {
        return ListQuery.select("t.name", "team t")
                .where("t.id = :team", "team", teamId)
                .list(em, row -> row.text("name"))
                .getFirst();
    }
}
