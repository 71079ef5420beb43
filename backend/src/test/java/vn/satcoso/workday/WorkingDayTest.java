package vn.satcoso.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.support.ApiTest;

@ApiTest
@DisplayName("A6.3: working days by the shipped table of days off and days worked instead")
class WorkingDayTest {
    @Inject
    WorkingDayService days;

    @Inject
    RegulationService regulations;

    @Inject
    EntityManager em;

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @Transactional
    @CsvSource({
        "2026-11-20, true, a Friday",
        "2026-11-21, false, a Saturday",
        "2026-11-22, false, a Sunday",
        "2026-02-16, false, Tết on a Monday",
        "2026-02-23, true, the Monday after Tết",
        "2026-01-02, false, a swapped Friday",
        "2026-01-10, true, the Saturday worked for it",
        "2025-04-26, true, a Saturday worked for 2 May",
        "2026-04-27, false, Giỗ Tổ on a Sunday is taken on Monday",
        "2026-09-02, false, Quốc khánh",
        "2026-12-31, true, the last day of the year"
    })
    void workingDay(LocalDate day, boolean working) {
        assertEquals(working, days.isWorkingDay(day));
    }

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @Transactional
    @CsvSource({
        "2026-11-20, 0, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-22, 1, 2026-11-23",
        "2026-11-23, -1, 2026-11-20",
        "2026-11-23, -3, 2026-11-18",
        "2026-02-13, 1, 2026-02-23",
        "2026-02-23, -1, 2026-02-13",
        "2026-02-10, 5, 2026-02-24",
        "2025-12-30, 2, 2026-01-05",
        "2026-01-09, 1, 2026-01-10",
        "2026-08-21, 5, 2026-08-27",
        "2026-08-28, 1, 2026-09-03",
        "2028-02-28, 1, 2028-02-29",
        "2026-01-05, 60, 2026-04-03"
    })
    void counted(LocalDate from, int n, LocalDate expected) {
        assertEquals(expected, n < 0 ? days.before(from, -n) : days.after(from, n));
    }

    @Test
    @Transactional
    @DisplayName("The table of a whole span says of each day what is said of it alone, over Tết and a swapped Saturday")
    void aWholeSpanAtOnce() {
        Object[] said = (Object[]) em.createNativeQuery("""
                        select count(*), count(*) filter (where t.due_on is distinct from working_day_from(t.day, t.days))
                        from working_days_from(date '2026-01-05', date '2026-03-05', array[-30, -3, -1, 0, 1, 5, 20]) t""").getSingleResult();
        assertEquals(60L * 7, said[0]);
        assertEquals(0L, said[1]);
    }

    @Test
    @DisplayName("The shipped defaults: report 5 working days after, briefing 3 before, the month closed on the 5th")
    void shippedDefaults() {
        LocalDate meeting = LocalDate.of(2026, 2, 12);
        assertEquals(due("2026-02-26"), regulations.dueAfterEvent(Obligation.VISIT_REPORT, Set.of(), meeting));
        assertEquals(due("2026-02-09"), regulations.dueAfterEvent(Obligation.BRIEFING, Set.of(), meeting));
        assertEquals(due("2026-03-05"), regulations.dueAfterEvent(Obligation.MONTH_CLOSE, Set.of(), meeting));
        LocalDate beforeAnyRegulation = LocalDate.of(2017, 5, 5);
        assertEquals(Optional.empty(), regulations.dueAfterEvent(Obligation.BRIEFING, Set.of(), beforeAnyRegulation));
    }

    private static Optional<LocalDate> due(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
