package vn.satcoso.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.satcoso.platform.paging.Head;

/**
 * All the work of one kind in one block: as a whole, which opens the list that holds just as many rows, and the first of it
 * one by one.
 */
public record WorkGroup(WorkItem whole, List<WorkItem> each) {
    /** How many rows a source has to name one by one: more are told as a whole. */
    public static final int FEW = 3;

    /** The group of these rows; its day is that of the most urgent. */
    public static <T> WorkGroup of(Head<T> rows, WorkItem whole, Function<T, WorkItem> each) {
        List<WorkItem> items = rows.items().stream().map(each).toList();
        WorkItem all = whole.times(rows.total());
        return new WorkGroup(
                all.dueOn() != null
                        ? all
                        : items.stream()
                                .map(WorkItem::dueOn)
                                .filter(Objects::nonNull)
                                .min(LocalDate::compareTo)
                                .map(all::due)
                                .orElse(all),
                items);
    }

    /** A group that is only ever told as a whole. */
    public static WorkGroup whole(int count, WorkItem whole) {
        return new WorkGroup(whole.times(count), List.of());
    }

    boolean nameable() {
        return whole.count() == each.size() && whole.count() <= FEW;
    }
}
