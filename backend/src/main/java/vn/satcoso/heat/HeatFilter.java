package vn.satcoso.heat;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** The filters of the register of hot spots. */
public class HeatFilter {
    @QueryParam("show")
    public HeatShown show;

    @QueryParam("kind")
    public UnitKind kind;

    /** The units under this one, and itself. */
    @QueryParam("under")
    public UUID under;

    /** Only units that no official has visited in the year up to the day. */
    @QueryParam("notVisited")
    public Boolean notVisited;

    @QueryParam("search")
    public String search;

    /** The day of which the register is wanted; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;
}
