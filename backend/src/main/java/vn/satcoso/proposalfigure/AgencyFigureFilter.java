package vn.satcoso.proposalfigure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import vn.satcoso.proposal.ProposalFilter;

/** Which matters are counted, and when they were referred. */
public class AgencyFigureFilter extends ProposalFilter {
    /** Referred on this day or later, or earlier. */
    @QueryParam("referredFrom")
    public LocalDate referredFrom;

    @QueryParam("referredTo")
    public LocalDate referredTo;
}
