package vn.satcoso.proposal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of the list, and what opens the rows behind one number of the figures. */
public class ProposalListFilter extends ProposalFilter {
    /** One group of the figures; {@code key} says which. */
    @QueryParam("by")
    public ProposalGrouping by;

    /** The key of the group as the figures name it; without it, what belongs to none. */
    @QueryParam("key")
    public String key;

    /** Only what this number of the figures counts. */
    @QueryParam("measure")
    public ProposalMeasure measure;

    /** The agency to which it was referred as the lead, whoever has it now. */
    @QueryParam("leadId")
    public UUID leadId;

    /** What the agency did with it. */
    @QueryParam("dealing")
    public ReferralMeasure dealing;

    /** Referred on this day or later, or earlier. */
    @QueryParam("referredFrom")
    public LocalDate referredFrom;

    @QueryParam("referredTo")
    public LocalDate referredTo;

    boolean ofFigures() {
        return asOf != null || by != null || measure != null || ofReferrals();
    }

    boolean ofReferrals() {
        return leadId != null || dealing != null || referredFrom != null || referredTo != null;
    }
}
