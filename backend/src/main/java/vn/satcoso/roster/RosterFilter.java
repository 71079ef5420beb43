package vn.satcoso.roster;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of rosters. */
public class RosterFilter {
    @QueryParam("teamId")
    public UUID teamId;

    /** The commune whose committee goes. */
    @QueryParam("unitId")
    public UUID unitId;

    /** The first day of the month. */
    @QueryParam("month")
    public LocalDate month;

    @QueryParam("state")
    public RosterState state;
}
