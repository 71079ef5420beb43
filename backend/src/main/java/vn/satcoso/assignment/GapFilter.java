package vn.satcoso.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** The filters of the list of units that nobody follows. */
public class GapFilter {
    /** The regulation under which somebody should follow them. */
    @QueryParam("regulationId")
    @NotNull
    public UUID regulationId;

    /** Districts, communes or cells; communes when left out. */
    @QueryParam("kind")
    public UnitKind kind;

    /** The day that is looked at; today when left out. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** The whole subtree of this unit, itself included. */
    @QueryParam("under")
    public UUID under;

    /** Part of the unit's name. */
    @QueryParam("search")
    public String search;
}
