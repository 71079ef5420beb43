package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;

/** How complete and how punctual the reports of this year are that the caller may follow. */
@ApplicationScoped
public class ReportFiguresService {
    @Inject
    VisitReportList reports;

    /** By the part of a unit in which the visited cell lies. */
    @Transactional
    public Map<String, Tally> of(Parts parts) {
        return reports.tallies(parts);
    }
}
