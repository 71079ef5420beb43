package vn.satcoso.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of the tracking list. */
public class WorkPlanFilter {
    @QueryParam("year")
    @NotNull
    @Min(2000)
    @Max(2200)
    public Integer year;

    @QueryParam("regulationId")
    public UUID regulationId;

    @QueryParam("state")
    public PlanState state;

    @QueryParam("timeliness")
    public Timeliness timeliness;

    /** Whether all units concerned have acknowledged the plan. */
    @QueryParam("reception")
    public Reception reception;

    /** Whether the plan was adjusted after it was handed in. */
    @QueryParam("adjusted")
    public Boolean adjusted;

    /** Whether hosts propose another day or cell for visits that lie ahead, and wait for the official's word. */
    @QueryParam("proposed")
    public Boolean proposed;

    @QueryParam("officialId")
    public UUID officialId;

    /** The officials of this unit and of all units under it. */
    @QueryParam("unitId")
    public UUID unitId;

    /** Part of the official's name or code. */
    @QueryParam("search")
    public String search;
}
