package vn.satcoso.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitService.Located;

/** Compares the assignments of a file with each other and with those that exist. */
final class AssignmentImportCheck {
    private final Known known;
    private final Map<HeldAssignment.Link, List<HeldAssignment>> held = new HashMap<>();
    private final Map<UUID, List<HeldAssignment>> byOfficial = new HashMap<>();
    private final List<MadeAssignment> fresh = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();

    /** What the codes and numbers of the file stand for, where the caller may see it. */
    record Known(Map<String, OfficialRef> officials, Map<String, Located> units, RegulationNumbers regulations) {}

    /** A new assignment by what it stands for. */
    record Added(ImportRow row, OfficialRef official, Located unit, RegulationRef regulation, Period days) {
        LocalDate from() {
            return days.from();
        }

        boolean holds(LocalDate day) {
            return days.contains(day);
        }
    }

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

    List<Added> added() {
        return added;
    }

    /** How many units the official would follow on the day, those that he follows already with them. */
    long unitsOn(UUID official, LocalDate day) {
        return byOfficial.getOrDefault(official, List.of()).stream()
                .filter(one -> one.days().contains(day))
                .map(one -> one.link().unitId())
                .distinct()
                .count();
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
            added.add(new Added(row.row(), official, unit, regulation, days));
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
        byOfficial
                .computeIfAbsent(assignment.link().officialId(), official -> new ArrayList<>())
                .add(assignment);
    }
}
