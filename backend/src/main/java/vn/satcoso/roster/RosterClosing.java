package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.team.TeamRosters;

/** Closes the rosters of a team that is no more. */
@ApplicationScoped
class RosterClosing implements TeamRosters {
    @Inject
    RosterRepository rosters;

    @Inject
    AuditTrail audit;

    @Override
    public List<YearMonth> openAfter(UUID teamId, LocalDate lastDay) {
        return rosters.openAfter(teamId, lastDay).stream().map(Roster::month).toList();
    }

    @Override
    public void closeAfter(UUID teamId, LocalDate lastDay, String reason) {
        for (Roster roster : rosters.openAfter(teamId, lastDay)) {
            var before = roster.snapshot(null);
            roster.close();
            audit.record(Act.of("roster.closed", roster.id()).because(reason), before, roster.snapshot(null));
        }
    }
}
