package vn.satcoso.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One block of the first page. Work of a kind is named one by one while it is little and the block has room; the most urgent
 * stands first, and what has no day follows in the order of kinds.
 *
 * @param count everything in the block, also what is told as a whole
 */
public record WorkBoard(int count, List<WorkItem> items) {
    static final int ROOM = 8;

    private static final Comparator<LocalDate> EARLIEST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<WorkItem> URGENCY = Comparator.comparing(WorkBoard::ownDay, EARLIEST)
            .thenComparing(WorkItem::kind)
            .thenComparing(WorkItem::dueOn, EARLIEST)
            .thenComparing(WorkItem::on, EARLIEST);

    /** What waits for a word has no day of its own: the one that it names is another's. */
    private static LocalDate ownDay(WorkItem item) {
        return item.block() == WorkBlock.WAITING ? null : item.dueOn();
    }

    static WorkBoard of(List<WorkGroup> groups) {
        int wholes = groups.size();
        int room = ROOM - wholes;
        Stream.Builder<WorkItem> items = Stream.builder();
        for (WorkGroup group : groups.stream()
                .sorted(Comparator.comparing(WorkGroup::whole, URGENCY))
                .toList()) {
            int more = group.each().size() - 1;
            if (group.nameable() && more <= Math.max(room, 0)) {
                room -= more;
                group.each().forEach(items);
            } else {
                items.add(group.whole());
            }
        }
        return new WorkBoard(
                groups.stream().mapToInt(group -> group.whole().count()).sum(),
                items.build().sorted(URGENCY).toList());
    }
}
