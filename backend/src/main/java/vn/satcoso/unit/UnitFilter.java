package vn.satcoso.unit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The filters of the list of units. */
public class UnitFilter {
    @QueryParam("search")
    public String search;

    /** Units of any of these kinds. */
    @QueryParam("kind")
    public List<UnitKind> kind;

    @QueryParam("parentId")
    public UUID parentId;

    /** The whole subtree of this unit, itself included. */
    @QueryParam("under")
    public UUID under;

    /** The units that exist on this day; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;
}
