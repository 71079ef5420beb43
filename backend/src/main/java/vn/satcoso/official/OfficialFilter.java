package vn.satcoso.official;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import vn.satcoso.sector.Sector;

/** The filters of the list of officials. */
public class OfficialFilter {
    @QueryParam("search")
    public String search;

    /** Those who hold this rank today. */
    @QueryParam("rank")
    public Rank rank;

    /** Those of this unit and all units under it. */
    @QueryParam("unitId")
    public UUID unitId;

    /** Those who settle matters in this sector. */
    @QueryParam("sector")
    public Sector sector;

    @QueryParam("active")
    public Boolean active;
}
