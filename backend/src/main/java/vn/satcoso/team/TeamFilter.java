package vn.satcoso.team;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of the list of teams. */
public class TeamFilter {
    /** Part of the team's name. */
    @QueryParam("search")
    public String search;

    /** Teams of the committees in this subtree. */
    @QueryParam("under")
    public UUID under;

    @QueryParam("regulationId")
    public UUID regulationId;

    /** Teams in which this official is, or was. */
    @QueryParam("officialId")
    public UUID officialId;

    /** Only those of today that nobody leads. */
    @QueryParam("withoutLeader")
    public Boolean withoutLeader;

    /** Only those that are there today (true), or only those that are not (false). */
    @QueryParam("current")
    public Boolean current;
}
