package vn.satcoso.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.platform.time.Period;

@DisplayName("Drawing up a month's roster from the matrix (S2-28)")
class RosterPlannerTest {
    private static final Period ALWAYS = new Period(LocalDate.of(2026, 1, 1), null);

    @Test
    @DisplayName("who follows a cell goes to it, and those who follow the same share them evenly")
    void balanced() {
        List<RosterPlanner.Slot> slots =
                Stream.of(1, 2, 3, 4, 5, 6).map(n -> slot(n, n, 19, 30)).toList();
        Set<UUID> all = Set.of(cell(1), cell(2), cell(3), cell(4), cell(5), cell(6));
        var planned =
                new RosterPlanner(slots, 120).plan(List.of(person(1, ALWAYS, all), person(2, ALWAYS, all)), List.of());
        assertEquals(Map.of(official(1), 3L, official(2), 3L), loads(planned));
    }

    @Test
    @DisplayName("a follower with many meetings still goes before one who does not follow the cell")
    void followersFirst() {
        List<RosterPlanner.Slot> slots = List.of(slot(1, 1, 19, 30), slot(2, 2, 19, 30), slot(3, 3, 19, 30));
        var planned = new RosterPlanner(slots, 120)
                .plan(List.of(person(1, ALWAYS, Set.of(cell(1), cell(2))), person(2, ALWAYS, Set.of())), List.of());
        assertEquals(Set.of(line(1, 1), line(2, 1), line(3, 2)), Set.copyOf(planned));
    }

    @ParameterizedTest(name = "{0}:{1} after 19:00 on the same day: {2} meetings can be attended by one person")
    @CsvSource({"19,0,1", "20,59,1", "21,0,2", "17,1,1", "17,0,2"})
    void nobodyIsAtTwoMeetingsAtOnce(int hour, int minute, int expected) {
        List<RosterPlanner.Slot> slots = List.of(slot(1, 10, 19, 0), slot(2, 10, hour, minute));
        RosterPlanner planner = new RosterPlanner(slots, 120);
        assertEquals(
                expected,
                planner.plan(List.of(person(1, ALWAYS, Set.of())), List.of()).size());
        assertEquals(
                expected == 1 ? 2 : 0,
                planner.clashes(List.of(line(1, 1), line(2, 1))).size());
    }

    @Test
    @DisplayName("nobody goes on a day on which he is not there: he who leaves on the 9th, he who comes on the 11th")
    void onlyWhoIsThere() {
        Period until = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 9));
        Period from = new Period(LocalDate.of(2026, 12, 11), null);
        List<RosterPlanner.Slot> slots = List.of(slot(1, 9, 19, 0), slot(2, 10, 19, 0), slot(3, 31, 19, 0));
        var planned = new RosterPlanner(slots, 120)
                .plan(List.of(person(1, until, Set.of()), person(2, from, Set.of())), List.of());
        assertEquals(Set.of(line(1, 1), line(3, 2)), Set.copyOf(planned));
    }

    @Test
    @DisplayName("what is there stays and is counted; a cell that has somebody gets nobody else")
    void whatIsThereStays() {
        List<RosterPlanner.Slot> slots = List.of(slot(1, 1, 19, 0), slot(2, 2, 19, 0));
        var planned = new RosterPlanner(slots, 120)
                .plan(List.of(person(1, ALWAYS, Set.of()), person(2, ALWAYS, Set.of())), List.of(line(1, 1)));
        assertEquals(List.of(line(2, 2)), planned);
    }

    private static Map<UUID, Long> loads(List<RosterLine> lines) {
        Map<UUID, Long> loads = new TreeMap<>();
        lines.forEach(line -> loads.merge(line.officialId(), 1L, Long::sum));
        return loads;
    }

    private static RosterPlanner.Slot slot(int cell, int day, int hour, int minute) {
        return new RosterPlanner.Slot(cell(cell), LocalDateTime.of(2026, 12, day, hour, minute));
    }

    private static RosterPlanner.Person person(int number, Period days, Set<UUID> followed) {
        return new RosterPlanner.Person(official(number), List.of(days), followed);
    }

    private static RosterLine line(int cell, int official) {
        return new RosterLine(cell(cell), official(official));
    }

    private static UUID cell(int number) {
        return new UUID(1, number);
    }

    private static UUID official(int number) {
        return new UUID(2, number);
    }
}
