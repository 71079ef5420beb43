package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.platform.paging.PageRequest;

/** How complete and how punctual the plans are that the caller may follow. */
@ApplicationScoped
public class PlanFiguresService {
    private static final int MOST = 20;

    @Inject
    WorkPlanList plans;

    /** What one official owes or has made in a year. */
    @Transactional
    public List<WorkPlanRow> of(UUID officialId, int year) {
        WorkPlanFilter filter = new WorkPlanFilter();
        filter.officialId = officialId;
        filter.year = year;
        return plans.page(filter, PageRequest.of(0, MOST)).items();
    }

    /** By the part of a unit in which the official stands. */
    @Transactional
    public Map<String, Tally> of(int year, Parts parts) {
        return plans.tallies(year, parts);
    }
}
