package vn.satcoso.briefing;

import jakarta.ws.rs.QueryParam;

/** The filters of the list of briefings beside those of its figures. */
public class BriefingListFilter extends BriefingFilter {
    @QueryParam("show")
    public BriefingShown show;

    @QueryParam("search")
    public String search;
}
