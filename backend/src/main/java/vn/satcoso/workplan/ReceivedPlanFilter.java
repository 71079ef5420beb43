package vn.satcoso.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

/** The filters of the list of plans that were sent to a unit. */
public class ReceivedPlanFilter {
    @QueryParam("year")
    @Min(2000)
    @Max(2200)
    public Integer year;

    /** Whether the unit has still to acknowledge the plan. */
    @QueryParam("reception")
    public Reception reception;

    /** Whether visits to the unit lie ahead of which nobody has said whether they suit. */
    @QueryParam("unanswered")
    public Boolean unanswered;

    /** Part of the official's name or code. */
    @QueryParam("search")
    public String search;
}
