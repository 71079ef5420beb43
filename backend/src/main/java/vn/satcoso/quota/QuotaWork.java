package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.quota.QuotaLines.Line;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/** One's own quotas in danger, with the last day on which they can still be saved, and those that are lost. */
@ApplicationScoped
class QuotaWork implements WorkSource {
    @Inject
    QuotaLines lines;

    @Inject
    Scope scope;

    @Override
    public List<WorkGroup> work(LocalDate today) {
        UUID self = scope.officialId();
        if (self == null) {
            return List.of();
        }
        List<Line> own = lines.of(new QuotaFilter(), self);
        return Stream.of(
                        group(self, own, QuotaState.AT_RISK, WorkBlock.DUE, WorkKind.QUOTA_AT_RISK),
                        group(self, own, QuotaState.UNREACHABLE, WorkBlock.LATE, WorkKind.QUOTA_UNREACHABLE))
                .toList();
    }

    private static WorkGroup group(UUID self, List<Line> own, QuotaState state, WorkBlock block, WorkKind kind) {
        WorkItem item = WorkItem.of(block, kind, WorkLink.to(WorkPage.QUOTA, self));
        List<Line> found =
                own.stream().filter(line -> line.standing().state() == state).toList();
        return WorkGroup.of(
                new Head<>(found, found.size()),
                item,
                line -> item.about(line.regulation().number())
                        .due(line.standing().lastChanceOn()));
    }
}
