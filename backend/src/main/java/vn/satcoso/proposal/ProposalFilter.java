package vn.satcoso.proposal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.sector.Sector;

/** The filters of the list of proposals; the figures take the same. */
public class ProposalFilter {
    /** One or several of them. */
    @QueryParam("state")
    public List<ProposalState> state;

    @QueryParam("kind")
    public ProposalKind kind;

    @QueryParam("line")
    public ProposalLine line;

    @QueryParam("competence")
    public Competence competence;

    @QueryParam("sector")
    public Sector sector;

    @QueryParam("urgency")
    public Urgency urgency;

    @QueryParam("outcome")
    public Outcome outcome;

    @QueryParam("closure")
    public Closure closure;

    /** Where it arises: this unit and all under it. */
    @QueryParam("unitId")
    public UUID unitId;

    /** The agency that has it now. */
    @QueryParam("agencyId")
    public UUID agencyId;

    /** The official whose proposals they are. */
    @QueryParam("officialId")
    public UUID officialId;

    /** The visit report that they were made of. */
    @QueryParam("reportId")
    public UUID reportId;

    /** Handed in on this day or later, or earlier; days of Hà Nội. */
    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    /** As they stood at the end of this day; the rows themselves are shown as they are now. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** Whose turn it is, or what the caller has to do with them. */
    @QueryParam("show")
    public ProposalShown show;

    /** Only what is not closed, or only what is. */
    @QueryParam("open")
    public Boolean open;

    /** Only what an agency should have answered before today. */
    @QueryParam("overdue")
    public Boolean overdue;

    /** Only what waits for information that the agency asked for, or only the rest. */
    @QueryParam("paused")
    public Boolean paused;

    /** Whether the agency asked for more time, and what it was told. */
    @QueryParam("extension")
    public ExtensionState extension;

    /** Words of the content, place, request or answer, without regard to diacritics. */
    @QueryParam("search")
    public String search;
}
