package vn.satcoso.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list of cells that nobody follows. */
public class OrphanFilter {
    /** The day that is looked at; today when left out. */
    @QueryParam("asOf")
    public LocalDate asOf;

    @QueryParam("teamId")
    public UUID teamId;

    /** The whole subtree of this unit, itself included. */
    @QueryParam("under")
    public UUID under;

    /** Part of the cell's name. */
    @QueryParam("search")
    public String search;
}
