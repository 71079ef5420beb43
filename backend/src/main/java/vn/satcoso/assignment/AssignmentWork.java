package vn.satcoso.assignment;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** The units that an organizer has still to give to somebody, by regulation. */
@ApplicationScoped
class AssignmentWork implements WorkSource {
    @Inject
    GapList gaps;

    @Inject
    Scope scope;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER).isEmpty()
                ? List.of()
                : gaps.open(WorkGroup.FEW).stream().map(AssignmentWork::group).toList();
    }

    private static WorkGroup group(Head<GapList.Named> found) {
        GapList.Named first = found.items().getFirst();
        String names = found.items().stream().map(GapList.Named::name).collect(Collectors.joining(", "));
        return WorkGroup.whole(
                found.total(),
                WorkItem.of(
                                WorkBlock.WAITING,
                                WorkKind.ASSIGNMENT_GAP,
                                WorkLink.to(WorkPage.ASSIGNMENT_GAPS)
                                        .with("regulationId", first.regulationId())
                                        .with("kind", first.kind()))
                        .about(first.number())
                        .at(found.total() > found.items().size() ? null : names));
    }
}
