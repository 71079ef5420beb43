package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** The briefings that a host owes within the next days or is late with; those above see only that hosts are late. */
@ApplicationScoped
class BriefingWork implements WorkSource {
    private static final int AHEAD_DAYS = 14;
    /** The longest way from a due date to its meeting that is looked over. */
    private static final int MOST_DAYS = 60;

    @Inject
    BriefingList list;

    @Inject
    BriefingAccess access;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        if (!access.owes() && !access.followsUp()) {
            return List.of();
        }
        List<WorkGroup> groups = new ArrayList<>();
        LocalDate soon = today.plusDays(AHEAD_DAYS);
        IntStream.rangeClosed(today.getYear(), today.plusDays(MOST_DAYS).getYear())
                .forEach(year -> list.open(year, today, soon, WorkGroup.FEW).forEach((state, rows) -> {
                    WorkLink link =
                            WorkLink.to(WorkPage.BRIEFINGS).with("year", year).with("show", state);
                    if (access.owes()) {
                        groups.add(own(state, rows, state.equals("PENDING") ? link.with("dueTo", soon) : link));
                    } else if (state.equals("OVERDUE")) {
                        groups.add(WorkGroup.whole(
                                rows.total(), WorkItem.of(WorkBlock.LATE, WorkKind.BRIEFING_OF_OTHERS, link)));
                    }
                }));
        return groups;
    }

    private static WorkGroup own(String state, Head<BriefingRow> rows, WorkLink link) {
        WorkBlock block = state.equals("OVERDUE") ? WorkBlock.LATE : WorkBlock.DUE;
        return WorkGroup.of(
                rows,
                WorkItem.of(block, WorkKind.BRIEFING_OWED, link),
                row -> WorkItem.of(block, WorkKind.BRIEFING_OWED, WorkLink.to(WorkPage.BRIEFING, row.meetingId()))
                        .at(row.cell().name())
                        .on(row.heldOn())
                        .due(row.dueOn()));
    }
}
