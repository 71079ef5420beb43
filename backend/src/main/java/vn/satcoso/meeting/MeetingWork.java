package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** One's next planned visits, what is still to be recorded, and days that are still to be set. */
@ApplicationScoped
class MeetingWork implements WorkSource {
    private static final int AHEAD_DAYS = 14;
    /** So long after the turn of the year the visits of the old one are still asked for. */
    private static final int LOOK_BACK_DAYS = 60;

    @Inject
    UnrecordedList unrecorded;

    @Inject
    ExpectedVisitList visits;

    @Inject
    CellList cells;

    @Inject
    ThematicGapList gaps;

    @Inject
    MeetingAccess access;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        List<WorkGroup> groups = new ArrayList<>();
        UUID self = access.self();
        if (self != null) {
            groups.add(ahead(self, today));
        }
        if (self != null || access.keepsDays()) {
            UUID whose = access.keepsDays() ? null : self;
            IntStream.rangeClosed(today.minusDays(LOOK_BACK_DAYS).getYear(), today.getYear())
                    .forEach(year -> groups.add(unrecorded(whose, year)));
        }
        if (access.keepsDays()) {
            groups.add(withoutDay());
        }
        if (access.keepsMeetings()) {
            groups.add(thematic(today));
        }
        return groups;
    }

    private WorkGroup ahead(UUID self, LocalDate today) {
        ExpectedVisitFilter filter = new ExpectedVisitFilter();
        filter.officialId = self;
        filter.planned = true;
        filter.from = today;
        filter.to = today.plusDays(AHEAD_DAYS);
        WorkLink list = WorkLink.to(WorkPage.VISITORS)
                .with("officialId", self)
                .with("planned", true)
                .with("from", filter.from)
                .with("to", filter.to);
        return WorkGroup.of(
                visits.head(filter, WorkGroup.FEW),
                WorkItem.of(WorkBlock.DUE, WorkKind.VISIT_AHEAD, list),
                visit -> WorkItem.of(
                                WorkBlock.DUE, WorkKind.VISIT_AHEAD, WorkLink.to(WorkPage.MEETING, visit.meetingId()))
                        .at(place(visit.cell().name(), visit.communeName()))
                        .on(visit.heldOn())
                        .due(visit.heldOn()));
    }

    private WorkGroup unrecorded(UUID whose, int year) {
        UnrecordedFilter filter = new UnrecordedFilter();
        filter.officialId = whose;
        filter.year = year;
        WorkLink all = WorkLink.to(WorkPage.UNRECORDED).with("year", year);
        WorkLink list = whose == null ? all : all.with("officialId", whose);
        return WorkGroup.of(
                unrecorded.head(filter, WorkGroup.FEW),
                WorkItem.of(WorkBlock.LATE, WorkKind.VISIT_UNRECORDED, list),
                visit -> unrecorded(visit, list, whose == null));
    }

    private static WorkItem unrecorded(UnrecordedResponse visit, WorkLink list, boolean named) {
        UUID meeting = visit.meetingId();
        LocalDate day = meeting == null ? YearMonth.parse(visit.month()).atEndOfMonth() : visit.heldOn();
        return WorkItem.of(
                        WorkBlock.LATE,
                        WorkKind.VISIT_UNRECORDED,
                        meeting == null ? list : WorkLink.to(WorkPage.MEETING, meeting))
                .about(named ? visit.official().fullName() : null)
                .at(place(visit.cell().name(), visit.communeName()))
                .on(day)
                .due(day);
    }

    private WorkGroup withoutDay() {
        Head<CellResponse> found = cells.withoutDay(WorkGroup.FEW);
        String names = found.items().stream().map(CellResponse::name).collect(Collectors.joining(", "));
        return WorkGroup.whole(
                found.total(),
                WorkItem.of(
                                WorkBlock.WAITING,
                                WorkKind.CELL_WITHOUT_DAY,
                                WorkLink.to(WorkPage.CELLS).with("withoutSchedule", true))
                        .at(found.total() > found.items().size() ? null : names));
    }

    private WorkGroup thematic(LocalDate today) {
        Head<ThematicGapResponse> found = gaps.unplanned(today, WorkGroup.FEW);
        Quarter quarter = Quarter.of(today);
        String names = found.items().stream().map(gap -> gap.cell().name()).collect(Collectors.joining(", "));
        return WorkGroup.whole(
                found.total(),
                WorkItem.of(
                                WorkBlock.DUE,
                                WorkKind.THEMATIC_GAP,
                                WorkLink.to(WorkPage.THEMATIC_GAPS)
                                        .with("year", quarter.year())
                                        .with("quarter", quarter.number())
                                        .with("planned", false))
                        .at(found.total() > found.items().size() ? null : names)
                        .due(quarter.days().to()));
    }

    private static String place(String cell, String commune) {
        return cell + ", " + commune;
    }
}
