package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationService;

/** Within how many working days after a visit its report is due, by regulation and year of the visit. */
@ApplicationScoped
class VisitReportDueDays {
    @Inject
    RegulationService regulations;

    /** Binds the three arrays that {@link VisitsSql} unnests. */
    ListQuery bind(ListQuery query, VisitDays days) {
        List<UUID> ids = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int year = days.from().getYear(); year <= days.asOf().getYear(); year++) {
            int of = year;
            regulations.eventDays(Obligation.VISIT_REPORT, year).forEach((id, count) -> {
                ids.add(id);
                years.add(of);
                counts.add(count);
            });
        }
        return query.bind("dueRegulations", ids.toArray(UUID[]::new))
                .bind("dueYears", years.toArray(Integer[]::new))
                .bind("dueDays", counts.toArray(Integer[]::new));
    }
}
