package vn.satcoso.assignment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of the list of assignments. */
public class AssignmentFilter {
    /** Part of the official's or the unit's name. */
    @QueryParam("search")
    public String search;

    @QueryParam("officialId")
    public UUID officialId;

    @QueryParam("unitId")
    public UUID unitId;

    /** The assignments to this unit and to the units above it: everybody who follows it. */
    @QueryParam("following")
    public UUID following;

    /** The number of the decision, which makes a round. */
    @QueryParam("decision")
    public String decision;

    /** The whole subtree of this unit, itself included. */
    @QueryParam("under")
    public UUID under;

    @QueryParam("regulationId")
    public UUID regulationId;

    /** Only those that hold today (true), or only those that do not (false). */
    @QueryParam("current")
    public Boolean current;
}
