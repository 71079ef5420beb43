package vn.satcoso.roster;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.time.Period;

/**
 * Draws up who goes where (S2-28): first those who follow the cell, the one with the fewest meetings so far; where nobody
 * who follows it can, anybody of them all; never two meetings of one person at the same time; what is there stays.
 */
final class RosterPlanner {
    private final Map<UUID, LocalDateTime> starts = new HashMap<>();
    private final int minutes;

    /** A cell and when it meets in the month. */
    record Slot(UUID cellId, LocalDateTime start) {}

    /** Somebody who may go, on which days, and the cells that he follows; in the order of their names. */
    record Person(UUID officialId, List<Period> days, Set<UUID> followed) {
        boolean isThere(LocalDateTime start) {
            return days.stream().anyMatch(period -> period.contains(start.toLocalDate()));
        }
    }

    /** @param minutes how long a meeting lasts */
    RosterPlanner(Collection<Slot> slots, int minutes) {
        slots.forEach(slot -> starts.put(slot.cellId(), slot.start()));
        this.minutes = minutes;
    }

    /** The lines to be added to those that are there; a cell that meets when nobody can is left out. */
    List<RosterLine> plan(List<Person> people, Collection<RosterLine> there) {
        Set<RosterLine> all = new HashSet<>(there);
        List<RosterLine> planned = new ArrayList<>();
        Comparator<UUID> scarce = Comparator.comparingLong(cell -> followers(cell, people));
        starts.keySet().stream()
                .filter(cell -> there.stream().noneMatch(line -> line.cellId().equals(cell)))
                .sorted(scarce.thenComparing(starts::get).thenComparing(Comparator.naturalOrder()))
                .forEach(cell -> best(cell, people, all).ifPresent(person -> {
                    RosterLine line = new RosterLine(cell, person.officialId());
                    all.add(line);
                    planned.add(line);
                }));
        return planned;
    }

    /** The lines in which somebody is at two meetings at the same time. */
    Set<RosterLine> clashes(Collection<RosterLine> lines) {
        Set<RosterLine> clashing = new HashSet<>();
        for (RosterLine line : lines) {
            for (RosterLine other : lines) {
                if (line != other && line.officialId().equals(other.officialId()) && overlap(line, other)) {
                    clashing.add(line);
                }
            }
        }
        return clashing;
    }

    /** How many follow the cell; cells that nobody follows come last, so that they take nobody from the others. */
    private static long followers(UUID cell, List<Person> people) {
        long count = people.stream()
                .filter(person -> person.followed().contains(cell))
                .count();
        return count == 0 ? Long.MAX_VALUE : count;
    }

    private Optional<Person> best(UUID cell, List<Person> people, Set<RosterLine> all) {
        List<Person> free = people.stream()
                .filter(person -> person.isThere(starts.get(cell)))
                .filter(person -> all.stream()
                        .filter(line -> line.officialId().equals(person.officialId()))
                        .noneMatch(line -> overlap(line, new RosterLine(cell, person.officialId()))))
                .toList();
        Comparator<Person> followers =
                Comparator.comparing(person -> !person.followed().contains(cell));
        return free.stream().min(followers.thenComparing(person -> load(person, all)));
    }

    private static long load(Person person, Set<RosterLine> all) {
        return all.stream()
                .filter(line -> line.officialId().equals(person.officialId()))
                .count();
    }

    private boolean overlap(RosterLine one, RosterLine other) {
        LocalDateTime first = starts.get(one.cellId());
        LocalDateTime second = starts.get(other.cellId());
        return first != null
                && second != null
                && first.toLocalDate().equals(second.toLocalDate())
                && Duration.between(first, second).abs().toMinutes() < minutes;
    }
}
