package vn.satcoso.team;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Answered by the feature that owns the rosters. */
public interface TeamRosters {
    /** The months in which a roster of the team names somebody for a day after this one. */
    List<YearMonth> openAfter(UUID teamId, LocalDate lastDay);

    /** Closes those rosters, in the transaction of the caller. */
    void closeAfter(UUID teamId, LocalDate lastDay, String reason);

    /** Takes a member who leaves out of what they name him for after his last day, in the transaction of the caller. */
    void takeOut(UUID teamId, UUID officialId, LocalDate lastDay, String reason);
}
