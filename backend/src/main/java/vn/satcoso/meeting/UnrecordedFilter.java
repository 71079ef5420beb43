package vn.satcoso.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of visits of which nothing is recorded; it looks at the year of its day. */
public class UnrecordedFilter {
    /** As of the end of this day; today when absent or ahead. */
    @QueryParam("asOf")
    public LocalDate asOf;

    @QueryParam("officialId")
    public UUID officialId;

    /** Cells of this unit and of all units under it. */
    @QueryParam("under")
    public UUID under;

    /** By the name of the official. */
    @QueryParam("search")
    public String search;
}
