package vn.satcoso.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which quarter is looked at, and as of which day; without them the quarter and the day of today. */
public class ThematicGapFilter {
    @QueryParam("year")
    @Min(2000)
    @Max(2200)
    public Integer year;

    @QueryParam("quarter")
    @Min(1)
    @Max(4)
    public Integer quarter;

    @QueryParam("asOf")
    public LocalDate asOf;

    /** Only cells that have set a day within the quarter, or only those that have not. */
    @QueryParam("planned")
    public Boolean planned;

    @QueryParam("under")
    public UUID under;

    @QueryParam("search")
    public String search;

    Quarter quarterOn(LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        Quarter current = Quarter.of(day);
        return new Quarter(year == null ? current.year() : year, quarter == null ? current.number() : quarter);
    }
}
