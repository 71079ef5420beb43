package vn.satcoso.workplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.workplan.VisitPlanner.Cell;
import vn.satcoso.workplan.VisitPlanner.Need;
import vn.satcoso.workplan.VisitPlanner.Slot;

class VisitPlannerTest {
    private static final UUID A = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID B = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final UUID C = UUID.fromString("00000000-0000-0000-0000-00000000000c");

    @ParameterizedTest(name = "{0} over months {1} to {2}: {3}")
    @DisplayName("S1-19: the visits lie as far apart as can be")
    @CsvSource({
        "1,1,12,7",
        "2,1,12,4 10",
        "3,1,12,3 7 11",
        "4,1,12,2 5 8 11",
        "12,1,12,1 2 3 4 5 6 7 8 9 10 11 12",
        "3,11,12,11 12 12",
        "0,1,12,''"
    })
    void spreads(int count, int from, int to, String months) {
        List<Integer> free = IntStream.rangeClosed(from, to).boxed().toList();
        List<Integer> expected = Arrays.stream(months.split(" "))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertEquals(expected, VisitPlanner.spread(count, free));
    }

    @Test
    @DisplayName("S1-19: every cell has its first visit before any has a second, and no month is bunched")
    void turnsThroughTheCells() {
        List<Slot> plan = VisitPlanner.plan(List.of(new Need(1, 12, 6)), cells(1), Set.of());
        assertEquals(6, plan.stream().map(Slot::month).distinct().count());
        plan.stream()
                .collect(Collectors.groupingBy(Slot::cellId, Collectors.counting()))
                .forEach((cell, visits) -> assertEquals(2, visits));
    }

    @Test
    @DisplayName("Of cells that he visited equally often the one that needs it most comes first")
    void flaggedFirst() {
        Cell calm = new Cell(A, 5, Set.of(3, 6), 3, 0);
        Cell hot = new Cell(B, 5, Set.of(3, 6), 0, 0);
        Cell seen = new Cell(C, 5, Set.of(3, 6), 0, 1);
        assertEquals(
                List.of(new Slot(B, 6)),
                VisitPlanner.plan(List.of(new Need(1, 12, 1)), List.of(calm, seen, hot), Set.of()));
    }

    @Test
    @DisplayName("What is planned already counts, and a month that is over holds nothing")
    void onlyWhatIsMissingAndAhead() {
        List<Slot> plan = VisitPlanner.plan(List.of(new Need(1, 12, 3)), cells(10), Set.of(new Slot(A, 10)));
        assertEquals(2, plan.size());
        assertTrue(plan.stream().allMatch(slot -> slot.month() > 10));
        assertEquals(List.of(11, 12), plan.stream().map(Slot::month).toList());
    }

    @Test
    @DisplayName("Each period of the quota gets its own share")
    void periods() {
        List<Slot> plan = VisitPlanner.plan(List.of(new Need(1, 6, 2), new Need(7, 12, 2)), cells(1), Set.of());
        assertEquals(List.of(2, 5, 8, 11), plan.stream().map(Slot::month).toList());
    }

    @Test
    @DisplayName("Fewer than owed when cells and months do not suffice; two cells of one day do not share a month")
    void notEnough() {
        Cell only = new Cell(A, 5, Set.of(12), 3, 0);
        assertEquals(
                1,
                VisitPlanner.plan(List.of(new Need(1, 12, 4)), List.of(only), Set.of())
                        .size());
        assertEquals(List.of(), VisitPlanner.plan(List.of(new Need(1, 12, 4)), List.of(), Set.of()));
        List<Cell> three = List.of(
                new Cell(A, 5, Set.of(12), 0, 0), new Cell(B, 5, Set.of(12), 0, 0), new Cell(C, 9, Set.of(12), 0, 0));
        assertEquals(
                Set.of(A, C),
                VisitPlanner.plan(List.of(new Need(12, 12, 2)), three, Set.of()).stream()
                        .map(Slot::cellId)
                        .collect(Collectors.toSet()));
    }

    private static List<Cell> cells(int firstMonth) {
        Set<Integer> months = IntStream.rangeClosed(firstMonth == 1 ? 1 : firstMonth + 1, 12)
                .boxed()
                .collect(Collectors.toSet());
        return List.of(new Cell(A, 5, months, 3, 0), new Cell(B, 7, months, 3, 0), new Cell(C, 9, months, 3, 0));
    }
}
