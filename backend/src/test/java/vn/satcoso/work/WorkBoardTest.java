package vn.satcoso.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.platform.paging.Head;

@DisplayName("Issue 3, landing pages: a block names work one by one while it is little")
class WorkBoardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void littleWorkIsNamed() {
        WorkBoard board = WorkBoard.of(List.of(group(WorkKind.REPORT_OWED, 3, 0)));
        assertEquals(3, board.count());
        assertEquals(
                List.of(1, 1, 1), board.items().stream().map(WorkItem::count).toList());
    }

    @Test
    void muchWorkIsToldAsAWhole() {
        WorkBoard board = WorkBoard.of(List.of(group(WorkKind.REPORT_OWED, 4, 0)));
        assertEquals(4, board.count());
        assertEquals(List.of(4), board.items().stream().map(WorkItem::count).toList());
    }

    @Test
    @DisplayName("where there is no room for all, the least urgent kinds are told as a whole, and nothing is lost")
    void roomGoesToTheUrgent() {
        List<WorkGroup> groups = List.of(
                group(WorkKind.PLAN_OWED, 3, 30),
                group(WorkKind.REPORT_OWED, 3, 1),
                group(WorkKind.BRIEFING_OWED, 3, 2),
                group(WorkKind.VISIT_AHEAD, 3, 10));
        WorkBoard board = WorkBoard.of(groups);
        assertEquals(12, board.count());
        assertEquals(8, board.items().size());
        assertEquals(12, board.items().stream().mapToInt(WorkItem::count).sum());
        assertEquals(
                List.of(WorkKind.VISIT_AHEAD, WorkKind.PLAN_OWED),
                board.items().stream()
                        .filter(item -> item.count() == 3)
                        .map(WorkItem::kind)
                        .toList());
    }

    @Test
    @DisplayName("the earliest day stands first; what has no day follows in the order of kinds")
    void theMostUrgentFirst() {
        WorkBoard board = WorkBoard.of(List.of(
                WorkGroup.whole(5, item(WorkKind.TEAM_WITHOUT_LEADER)),
                WorkGroup.whole(5, item(WorkKind.CELL_WITHOUT_DAY)),
                WorkGroup.whole(5, item(WorkKind.PLAN_OF_OTHERS).due(DAY.plusDays(3))),
                WorkGroup.whole(5, item(WorkKind.REPORT_OF_OTHERS).due(DAY.minusDays(2)))));
        assertEquals(
                List.of(
                        WorkKind.REPORT_OF_OTHERS,
                        WorkKind.PLAN_OF_OTHERS,
                        WorkKind.CELL_WITHOUT_DAY,
                        WorkKind.TEAM_WITHOUT_LEADER),
                board.items().stream().map(WorkItem::kind).toList());
    }

    @Test
    @DisplayName("what waits stands in the order of kinds; the day of another moves it before none of one's own")
    void whatWaitsHasNoDayOfItsOwn() {
        WorkItem own = WorkItem.of(WorkBlock.WAITING, WorkKind.PROPOSAL_TO_ACCEPT, WorkLink.to(WorkPage.PROPOSALS));
        WorkItem helped =
                WorkItem.of(WorkBlock.WAITING, WorkKind.PROPOSAL_TO_COORDINATE, WorkLink.to(WorkPage.PROPOSALS));
        WorkBoard board = WorkBoard.of(List.of(
                WorkGroup.of(new Head<>(List.of(9, 2), 2), helped, days -> helped.due(DAY.plusDays(days))),
                WorkGroup.whole(5, own)));
        assertEquals(
                Arrays.asList(null, DAY.plusDays(2), DAY.plusDays(9)),
                board.items().stream().map(WorkItem::dueOn).toList());
    }

    @Test
    @DisplayName("a whole is as urgent as the first of its rows")
    void theDayOfAWhole() {
        assertEquals(DAY.plusDays(4), group(WorkKind.VISIT_AHEAD, 7, 4).whole().dueOn());
    }

    private static WorkGroup group(WorkKind kind, int count, int firstDay) {
        List<LocalDate> rows = IntStream.range(0, Math.min(count, WorkGroup.FEW))
                .mapToObj(i -> DAY.plusDays(firstDay + i))
                .toList();
        return WorkGroup.of(
                new Head<>(rows, count), item(kind), day -> item(kind).due(day));
    }

    private static WorkItem item(WorkKind kind) {
        return WorkItem.of(WorkBlock.DUE, kind, WorkLink.to(WorkPage.WORK_PLANS));
    }
}
