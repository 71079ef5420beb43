package vn.satcoso.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of visits of which nothing is recorded. */
public class UnrecordedFilter {
    /** As of the end of this day; today when absent or ahead. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** The year in which the visits were planned; that of the day when absent. */
    @QueryParam("year")
    @Min(2000)
    @Max(2200)
    public Integer year;

    @QueryParam("officialId")
    public UUID officialId;

    /** Cells of this unit and of all units under it. */
    @QueryParam("under")
    public UUID under;

    /** By the name of the official. */
    @QueryParam("search")
    public String search;
}
