package vn.satcoso.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<Roster, UUID> {

    /** The rosters of a team that are not closed and whose month lasts beyond the day, by month. */
    List<Roster> openAfter(UUID teamId, LocalDate lastDay) {
        LocalDate first = lastDay.plusDays(1).withDayOfMonth(1);
        return list("teamId = ?1 and month >= ?2 and state <> ?3 order by month", teamId, first, RosterState.CLOSED);
    }
}
