package vn.satcoso.workplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.regulation.DeadlineTerms;
import vn.satcoso.regulation.RegulationRef;

/** Until when each rank owes its plan of one year under each regulation, the highest rank first. */
record PlanDueDates(List<DueDate> rows) {
    record DueDate(UUID regulationId, Rank rank, LocalDate dueOn) {}

    static PlanDueDates of(Map<RegulationRef, List<DeadlineTerms>> rules, int year) {
        return new PlanDueDates(rules.entrySet().stream()
                .flatMap(entry -> Arrays.stream(Rank.values())
                        .flatMap(rank -> DeadlineTerms.due(entry.getValue(), rank, year)
                                .map(day -> new DueDate(entry.getKey().id(), rank, day))
                                .stream()))
                .sorted((a, b) -> a.rank().compareTo(b.rank()))
                .toList());
    }

    /** Binds the three arrays that {@code WorkPlanList} unnests. */
    ListQuery bind(ListQuery query) {
        return query.bind(
                        "dueRegulations",
                        rows.stream().map(DueDate::regulationId).toArray(UUID[]::new))
                .bind("dueRanks", rows.stream().map(row -> row.rank().name()).toArray(String[]::new))
                .bind("dueDays", rows.stream().map(DueDate::dueOn).toArray(LocalDate[]::new));
    }
}
