package vn.satcoso.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.workplan.PlanEditionResponse.EditionChange;
import vn.satcoso.workplan.PlanEditionResponse.EditionChange.Kind;
import vn.satcoso.workplan.PlanEditionResponse.EditionVisit;

/** How the visits of one edition differ from those of the one before. */
final class EditionChanges {
    private EditionChanges() {}

    /**
     * A visit of the same cell that left one month and stands in another was moved, the earliest to the earliest; the
     * rest was added or taken out. In order of months.
     */
    static List<EditionChange> between(List<EditionVisit> before, List<EditionVisit> after) {
        List<EditionVisit> gone = new ArrayList<>(without(before, after));
        List<EditionChange> changes = new ArrayList<>();
        for (EditionVisit visit : after) {
            find(before, visit)
                    .ifPresentOrElse(
                            old -> {
                                if (!sameWords(old, visit)) {
                                    changes.add(new EditionChange(Kind.REWORDED, visit, null));
                                }
                            },
                            () -> {
                                EditionVisit from = gone.stream()
                                        .filter(old -> cell(old).equals(cell(visit)))
                                        .min(Comparator.comparing(EditionVisit::month))
                                        .orElse(null);
                                gone.remove(from);
                                changes.add(
                                        from == null
                                                ? new EditionChange(Kind.ADDED, visit, null)
                                                : new EditionChange(Kind.MOVED, visit, from.month()));
                            });
        }
        gone.forEach(visit -> changes.add(new EditionChange(Kind.REMOVED, visit, null)));
        changes.sort(
                Comparator.comparing((EditionChange change) -> change.visit().month())
                        .thenComparing(EditionChange::kind));
        return changes;
    }

    private static List<EditionVisit> without(List<EditionVisit> visits, List<EditionVisit> others) {
        return visits.stream().filter(visit -> find(others, visit).isEmpty()).toList();
    }

    private static Optional<EditionVisit> find(List<EditionVisit> visits, EditionVisit wanted) {
        Stream<EditionVisit> same =
                visits.stream().filter(visit -> cell(visit).equals(cell(wanted)) && visit.month() == wanted.month());
        return same.findFirst();
    }

    private static boolean sameWords(EditionVisit one, EditionVisit other) {
        return Objects.equals(one.note(), other.note()) && Objects.equals(one.agreedOn(), other.agreedOn());
    }

    private static UUID cell(EditionVisit visit) {
        return visit.cell().id();
    }
}
