package vn.satcoso.fieldtrip;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of trips; a trip is in a period when one of its days is. */
public class FieldTripFilter {
    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    @QueryParam("officialId")
    public UUID officialId;

    /** The unit visited, and all units under it. */
    @QueryParam("under")
    public UUID under;

    @QueryParam("kind")
    public FieldTripKind kind;

    /** Also those that were taken back; without it only those that stand. */
    @QueryParam("withdrawn")
    public Boolean withdrawn;

    /** By the name of the official or of the unit. */
    @QueryParam("search")
    public String search;
}
