package vn.satcoso.proposalfigure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import vn.satcoso.proposal.ProposalFilter;
import vn.satcoso.proposal.ProposalGrouping;

/** The filters of the list, and by what is counted; {@code overdue}, {@code show} and search do not count. */
public class ProposalFigureFilter extends ProposalFilter {
    @QueryParam("by")
    @NotNull
    public ProposalGrouping by;
}
