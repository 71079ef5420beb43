package vn.satcoso.heat;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the steering indicator. */
public class SteeringFilter {
    /** The day of which it is wanted, and with it the year; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** A unit and all under it. */
    @QueryParam("under")
    public UUID under;
}
