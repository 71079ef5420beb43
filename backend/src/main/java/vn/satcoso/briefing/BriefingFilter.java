package vn.satcoso.briefing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of briefings that are owed; the figures take the first three. */
public class BriefingFilter {
    /** The year of the meetings. */
    @QueryParam("year")
    @NotNull
    @Min(2000)
    @Max(2200)
    public Integer year;

    /** The day of which the state is wanted; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** A unit and all under it. */
    @QueryParam("under")
    public UUID under;
}
