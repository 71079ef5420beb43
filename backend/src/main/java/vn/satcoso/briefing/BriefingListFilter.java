package vn.satcoso.briefing;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** The filters of the list of briefings beside those of its figures. */
public class BriefingListFilter extends BriefingFilter {
    @QueryParam("show")
    public BriefingShown show;

    /** Due on this day at the latest. */
    @QueryParam("dueTo")
    public LocalDate dueTo;

    @QueryParam("search")
    public String search;
}
