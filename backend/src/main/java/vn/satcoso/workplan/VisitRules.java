package vn.satcoso.workplan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.time.Period;

/** What is wrong with the visits of a plan: a cell twice in a month, or one that is not his in that month. */
final class VisitRules {
    private VisitRules() {}

    static List<Violation> violations(
            int year, List<PlannedVisitRequest> visits, Map<UUID, List<Period>> assignedDays) {
        record Planned(UUID cell, int month) {}
        Set<Planned> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            PlannedVisitRequest visit = visits.get(i);
            String field = "visits[" + i + "].cellId";
            YearMonth month = YearMonth.of(year, visit.month());
            Period days = new Period(month.atDay(1), month.atEndOfMonth());
            if (!seen.add(new Planned(visit.cellId(), visit.month()))) {
                violations.add(new Violation(field, "workPlan.visitTwice"));
            } else if (assignedDays.getOrDefault(visit.cellId(), List.of()).stream()
                    .noneMatch(days::overlaps)) {
                violations.add(new Violation(field, "workPlan.cellNotAssigned"));
            }
        }
        return violations;
    }
}
