package vn.satcoso.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitService.Located;

/** Compares the assignments of a file with each other and with those that exist. */
final class AssignmentImportCheck {
    private final Known known;
    private final Map<HeldAssignment.Link, List<HeldAssignment>> held = new HashMap<>();
    private final List<MadeAssignment> fresh = new ArrayList<>();

    /** What the codes and numbers of the file stand for, where the caller may see it. */
    record Known(Map<String, OfficialRef> officials, Map<String, Located> units, RegulationNumbers regulations) {}

    AssignmentImportCheck(Known known, List<HeldAssignment> existing) {
        this.known = known;
        existing.forEach(this::remember);
    }

    void add(AssignmentImportRow row) {
        OfficialRef official =
                row.officialCode() == null ? null : known.officials().get(row.officialCode());
        if (row.officialCode() != null && official == null) {
            row.row().fault("official_code", "assignment.import.officialUnknown", row.officialCode());
        }
        Located unit = row.unitCode() == null ? null : known.units().get(row.unitCode());
        if (row.unitCode() != null && unit == null) {
            row.row().fault("unit_code", "unit.import.unknown", row.unitCode());
        }
        RegulationRef regulation = regulation(row);
        if (!row.row().faulty()) {
            add(row, official, unit, regulation);
        }
    }

    List<MadeAssignment> fresh() {
        return fresh;
    }

    private void add(AssignmentImportRow row, OfficialRef official, Located unit, RegulationRef regulation) {
        var link = new HeldAssignment.Link(official.id(), unit.id(), regulation.id());
        Period days = new Period(row.from(), row.to());
        Optional<HeldAssignment> overlapping = held.getOrDefault(link, List.of()).stream()
                .filter(other -> other.days().overlaps(days))
                .findFirst();
        if (overlapping.isEmpty()) {
            remember(new HeldAssignment(
                    link,
                    days,
                    row.decisionNumber(),
                    row.decisionDate(),
                    row.note(),
                    row.row().line()));
            Assignment made = new Assignment(request(row, official, unit, regulation), unit.id());
            fresh.add(new MadeAssignment(made, official.fullName(), unit.name(), regulation.number()));
        } else if (overlapping.get().line() > 0) {
            row.row()
                    .fault(
                            "from",
                            "assignment.import.overlapInFile",
                            overlapping.get().line());
        } else if (overlapping.get().answers(row)) {
            row.row().unchanged();
        } else {
            row.row().fault("from", "assignment.overlap", unit.name());
        }
    }

    private RegulationRef regulation(AssignmentImportRow row) {
        if (row.regulationNumber() == null) {
            return null;
        }
        List<RegulationRef> candidates = known.regulations().find(row.regulationNumber(), row.from());
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        String code =
                candidates.isEmpty() ? "assignment.import.regulationUnknown" : "assignment.import.regulationAmbiguous";
        row.row().fault("regulation_number", code, row.regulationNumber());
        return null;
    }

    private static CreateAssignmentsRequest request(
            AssignmentImportRow row, OfficialRef official, Located unit, RegulationRef regulation) {
        return new CreateAssignmentsRequest(
                official.id(),
                List.of(unit.id()),
                regulation.id(),
                row.from(),
                row.to(),
                row.decisionNumber(),
                row.decisionDate(),
                row.note());
    }

    private void remember(HeldAssignment assignment) {
        held.computeIfAbsent(assignment.link(), link -> new ArrayList<>()).add(assignment);
    }
}
