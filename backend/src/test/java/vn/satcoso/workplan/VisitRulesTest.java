package vn.satcoso.workplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.time.Period;

class VisitRulesTest {
    private static final UUID CELL = UUID.randomUUID();

    @ParameterizedTest(name = "assigned {0} to {1}, month {2}: {3}")
    @CsvSource({
        "2020-01-01,,1,true",
        "2026-03-31,,3,true",
        "2026-04-01,,3,false",
        "2020-01-01,2026-02-01,2,true",
        "2020-01-01,2026-01-31,2,false",
        "2026-02-10,2026-02-12,2,true",
        "2027-01-01,,12,false",
        "2020-01-01,2025-12-31,1,false"
    })
    void someDayOfTheMonthIsEnough(LocalDate from, LocalDate to, int month, boolean allowed) {
        Map<UUID, List<Period>> days = Map.of(CELL, List.of(new Period(from, to)));
        assertEquals(
                allowed ? List.of() : List.of(new Violation("visits[0].cellId", "workPlan.cellNotAssigned")),
                VisitRules.violations(2026, List.of(visit(CELL, month)), days));
    }

    @Test
    void everyWrongVisitIsNamed() {
        UUID foreign = UUID.randomUUID();
        Map<UUID, List<Period>> days = Map.of(CELL, List.of(new Period(LocalDate.of(2020, 1, 1), null)));
        assertEquals(
                List.of(
                        new Violation("visits[1].cellId", "workPlan.cellNotAssigned"),
                        new Violation("visits[3].cellId", "workPlan.visitTwice")),
                VisitRules.violations(
                        2026, List.of(visit(CELL, 3), visit(foreign, 3), visit(CELL, 4), visit(CELL, 3)), days));
    }

    private static PlannedVisitRequest visit(UUID cell, int month) {
        return new PlannedVisitRequest(cell, month, null);
    }
}
