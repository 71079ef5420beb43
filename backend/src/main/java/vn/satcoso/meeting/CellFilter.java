package vn.satcoso.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of the list of cells. */
public class CellFilter {
    @QueryParam("search")
    public String search;

    @QueryParam("under")
    public UUID under;

    /** Only cells that have no fixed day today and none to come. */
    @QueryParam("withoutSchedule")
    public Boolean withoutSchedule;
}
