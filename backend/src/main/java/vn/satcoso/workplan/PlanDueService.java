package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who still owes a plan, for jobs that look at everybody (S0-18). */
@ApplicationScoped
public class PlanDueService {
    @Inject
    WorkPlanList plans;

    /** The plans of the year that are owed and have never been submitted. */
    @Transactional
    public List<PlanDue> unsubmitted(int year) {
        return plans.unsubmitted(year);
    }
}
