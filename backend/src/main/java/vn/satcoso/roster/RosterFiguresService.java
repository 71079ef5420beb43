package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rosters of some teams in short. */
@ApplicationScoped
public class RosterFiguresService {
    @Inject
    RosterList rosters;

    /** What these teams have for the month of the day. */
    @Transactional
    public List<RosterRow> ofMonth(List<UUID> teamIds, LocalDate day) {
        return rosters.of(teamIds, List.of(day.withDayOfMonth(1)));
    }
}
