package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.assignment.AssignmentImportCheck.Added;
import vn.satcoso.imports.ImportRemark;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.security.Area;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitKind;

/** What a file of assignments would bring, told before it is stored as for a round (S2-01): overload, and gaps left. */
@ApplicationScoped
class AssignmentImportOutlook {
    /** A file of more regulations and kinds of units than that is told the gaps of the first. */
    private static final int MOST_GROUPS = 10;

    private static final int NAMED = 10;

    @Inject
    GapList gaps;

    @Inject
    LoadLimits limits;

    private record Group(RegulationRef regulation, UnitKind kind) {}

    /** Warns at the last row of each who would follow more units at once than is usual, on its first day. */
    void warnOfLoad(AssignmentImportCheck check) {
        Map<UUID, Added> last = new LinkedHashMap<>();
        check.added()
                .forEach(one ->
                        last.merge(one.official().id(), one, (a, b) -> a.from().isAfter(b.from()) ? a : b));
        LocalDate day = last.values().stream()
                .map(Added::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        int limit = limits.most(LoadLimit.UNITS_PER_OFFICIAL, day);
        last.forEach((official, row) -> {
            long units = check.unitsOn(official, row.from());
            if (units > limit) {
                row.row()
                        .warn(
                                "official_code",
                                "assignment.import.load",
                                row.official().fullName(),
                                units,
                                row.from(),
                                limit);
            }
        });
    }

    /** The units of the area that still nobody would follow, by regulation and kind, once all rows hold. */
    List<ImportRemark> gaps(AssignmentImportCheck check, Area area) {
        Map<Group, List<Added>> groups = check.added().stream()
                .collect(Collectors.groupingBy(
                        one -> new Group(one.regulation(), one.unit().kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<ImportRemark> remarks = new ArrayList<>();
        groups.entrySet().stream().limit(MOST_GROUPS).forEach(entry -> {
            LocalDate day = entry.getValue().stream()
                    .map(Added::from)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<UUID> chosen = check.added().stream()
                    .filter(one -> one.regulation().equals(entry.getKey().regulation()) && one.holds(day))
                    .map(one -> one.unit().id())
                    .distinct()
                    .toList();
            Page<AssignmentGap> left = gaps.left(
                    area, entry.getKey().regulation().id(), entry.getKey().kind(), day, chosen);
            if (left.total() > 0) {
                remarks.add(remark(entry.getKey(), day, left));
            }
        });
        return remarks;
    }

    private static ImportRemark remark(Group group, LocalDate day, Page<AssignmentGap> left) {
        String names = left.items().stream()
                .limit(NAMED)
                .map(gap -> gap.parentName() == null
                        ? gap.unit().name()
                        : gap.unit().name() + " (" + gap.parentName() + ")")
                .collect(Collectors.joining("; "));
        return ImportRemark.of(
                "assignment.import.gap." + group.kind(),
                group.regulation().number(),
                day,
                left.total(),
                left.total() > NAMED ? names + "; …" : names);
    }
}
