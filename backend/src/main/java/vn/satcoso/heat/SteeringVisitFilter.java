package vn.satcoso.heat;

import jakarta.ws.rs.QueryParam;

/** The filters of the visits behind the indicator. */
public class SteeringVisitFilter extends SteeringFilter {
    /** Only visits at cells that were flagged on that day, or only the others. */
    @QueryParam("flagged")
    public Boolean flagged;

    @QueryParam("search")
    public String search;
}
