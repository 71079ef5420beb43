package vn.satcoso.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spreads the visits that are owed evenly over the months that lie ahead and over the cells (S1-19): no month has two
 * while another has none, no cell a second visit while another could have its first, and cells that need attention come
 * first among equals.
 */
final class VisitPlanner {
    private final List<Cell> cells;
    private final Set<Slot> taken;
    private final Map<UUID, Integer> uses = new HashMap<>();
    private final List<Slot> planned = new ArrayList<>();

    /**
     * A cell that may be planned.
     *
     * @param dayOfMonth its fixed meeting day; absent when none is set
     * @param months the months in which it may be visited and that lie ahead
     * @param urgency 0 for the cell that needs a visit most
     * @param visited how often he came there this year already
     */
    record Cell(UUID id, Integer dayOfMonth, Set<Integer> months, int urgency, int visited) {}

    /** So many visits are still owed from one month of the year to another. */
    record Need(int from, int to, int count) {}

    record Slot(UUID cellId, int month) {}

    private VisitPlanner(List<Cell> cells, Set<Slot> taken) {
        this.cells = cells;
        this.taken = taken;
        taken.forEach(slot -> uses.merge(slot.cellId(), 1, Integer::sum));
    }

    /**
     * The visits to add to those that are taken already, which count towards the needs. Fewer than owed when the months
     * and cells do not suffice.
     */
    static List<Slot> plan(List<Need> needs, List<Cell> cells, Set<Slot> taken) {
        VisitPlanner planner = new VisitPlanner(cells, taken);
        needs.forEach(planner::fill);
        planner.planned.sort(Comparator.comparing(Slot::month));
        return List.copyOf(planner.planned);
    }

    private void fill(Need need) {
        List<Integer> months = IntStream.rangeClosed(need.from(), need.to())
                .filter(month -> cells.stream().anyMatch(cell -> cell.months().contains(month)))
                .boxed()
                .toList();
        List<Integer> held = taken.stream()
                .map(Slot::month)
                .filter(month -> need.from() <= month && month <= need.to())
                .sorted()
                .toList();
        List<Integer> both = Stream.concat(months.stream(), held.stream())
                .distinct()
                .sorted()
                .toList();
        List<Integer> ideal = new ArrayList<>(spread(need.count(), both));
        held.forEach(month -> nearest(ideal, month).ifPresent(ideal::remove));
        for (int month : ideal) {
            months.stream()
                    .sorted(Comparator.comparing((Integer other) -> other == month ? -1 : load(other))
                            .thenComparing(other -> Math.abs(other - month))
                            .thenComparing(Comparator.naturalOrder()))
                    .flatMap(other -> best(other).stream())
                    .findFirst()
                    .ifPresent(this::add);
        }
    }

    /** The months of so many visits, as far apart as can be. */
    static List<Integer> spread(int count, List<Integer> months) {
        return months.isEmpty()
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(i -> months.get((2 * i + 1) * months.size() / (2 * count)))
                        .toList();
    }

    private Optional<Slot> best(int month) {
        return cells.stream()
                .filter(cell -> cell.months().contains(month) && !used(new Slot(cell.id(), month)))
                .min(Comparator.comparing((Cell cell) -> uses.getOrDefault(cell.id(), 0) + cell.visited())
                        .thenComparing(Cell::urgency)
                        .thenComparing(cell -> cell.dayOfMonth() == null)
                        .thenComparing(cell -> meetsWithAnother(cell, month)))
                .map(cell -> new Slot(cell.id(), month));
    }

    private boolean meetsWithAnother(Cell cell, int month) {
        return cell.dayOfMonth() != null
                && cells.stream()
                        .filter(other -> used(new Slot(other.id(), month)))
                        .anyMatch(other -> Objects.equals(other.dayOfMonth(), cell.dayOfMonth()));
    }

    private boolean used(Slot slot) {
        return taken.contains(slot) || planned.contains(slot);
    }

    private long load(int month) {
        return planned.stream().filter(slot -> slot.month() == month).count()
                + taken.stream().filter(slot -> slot.month() == month).count();
    }

    private void add(Slot slot) {
        planned.add(slot);
        uses.merge(slot.cellId(), 1, Integer::sum);
    }

    private static Optional<Integer> nearest(List<Integer> months, int month) {
        return months.stream().min(Comparator.comparing(other -> Math.abs(other - month)));
    }
}
