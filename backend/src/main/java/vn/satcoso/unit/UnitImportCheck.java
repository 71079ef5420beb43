package vn.satcoso.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Compares the units of a file with each other and with the tree; the order of the rows does not matter. */
final class UnitImportCheck {
    private static final int DEEPEST = 10;

    private final List<UnitImportRow> units;
    private final Map<String, List<ExistingUnit>> existing;
    private final String foundedProvince;
    private final Map<String, UnitImportRow> byCode = new HashMap<>();
    private final Set<UnitImportRow> known = new HashSet<>();

    /** {@code foundedProvince} is the code of the one province that the file may found; null when there is none. */
    UnitImportCheck(List<UnitImportRow> units, Map<String, List<ExistingUnit>> existing, String foundedProvince) {
        this.units = units;
        this.existing = existing;
        this.foundedProvince = foundedProvince;
    }

    void run() {
        for (UnitImportRow unit : units) {
            UnitImportRow earlier = unit.code() == null ? null : byCode.putIfAbsent(unit.code(), unit);
            if (earlier != null) {
                unit.row().fault("code", "row.codeTwice", earlier.row().line());
            }
        }
        units.forEach(this::check);
    }

    /** The new units, every one after the unit above it. */
    List<UnitImportRow> fresh() {
        return units.stream()
                .filter(unit -> !known.contains(unit))
                .sorted(Comparator.comparing(UnitImportRow::kind))
                .toList();
    }

    /** The ids of the units that are there already and get new ones below them, by code. */
    Map<String, UUID> parents() {
        Map<String, UUID> parents = new HashMap<>();
        for (UnitImportRow unit : fresh()) {
            ExistingUnit parent = unit.parentCode() == null ? null : existingParent(unit);
            if (parent != null) {
                parents.put(parent.code(), parent.id());
            }
        }
        return parents;
    }

    private void check(UnitImportRow unit) {
        Optional<ExistingUnit> holder = holder(unit);
        if (holder.isPresent() && holder.get().inArea() && same(unit, holder.get())) {
            known.add(unit);
            unit.row().unchanged();
            return;
        }
        holder.ifPresent(other -> refuseCode(unit, other));
        if (unit.kind() == UnitKind.PROVINCE) {
            checkProvince(unit, holder.isPresent());
        } else if (unit.parentCode() != null) {
            checkParent(unit);
        }
    }

    /** The unit that holds this code during the days of the new one. */
    private Optional<ExistingUnit> holder(UnitImportRow unit) {
        return existing.getOrDefault(unit.code(), List.of()).stream()
                .filter(other -> other.lastsTo(unit.validFrom()))
                .max(Comparator.comparing((ExistingUnit other) -> same(unit, other))
                        .thenComparing(other -> other.validTo() == null));
    }

    private static boolean same(UnitImportRow unit, ExistingUnit other) {
        return other.kind() == unit.kind()
                && other.name().equals(unit.name())
                && Objects.equals(other.parentCode(), unit.parentCode());
    }

    private static void refuseCode(UnitImportRow unit, ExistingUnit other) {
        if (!other.inArea()) {
            unit.row().fault("code", "unit.import.codeElsewhere", unit.code());
        } else if (other.parentCode() == null) {
            unit.row().fault("code", "unit.import.codeTakenAtTop", unit.code(), other.name());
        } else {
            unit.row().fault("code", "unit.import.codeTaken", unit.code(), other.name(), other.parentCode());
        }
    }

    private void checkProvince(UnitImportRow unit, boolean codeTaken) {
        if (unit.parentCode() != null) {
            unit.row().fault("parent_code", "unit.import.provinceOnTop");
        }
        if (codeTaken || unit.code() == null) {
            return;
        }
        if (foundedProvince == null) {
            unit.row().fault("level", "unit.import.noSecondProvince");
        } else if (!foundedProvince.equals(unit.code())) {
            unit.row().fault("code", "unit.import.otherProvince", foundedProvince);
        }
    }

    private void checkParent(UnitImportRow unit) {
        UnitImportRow inFile = byCode.get(unit.parentCode());
        if (inFile != null && circular(unit)) {
            unit.row().fault("parent_code", "unit.import.circle");
            return;
        }
        ExistingUnit inTree = existingParent(unit);
        if (inFile == null && inTree == null) {
            unit.row().fault("parent_code", "unit.import.parentMissing", unit.parentCode());
            return;
        }
        UnitKind parentKind = inFile != null ? inFile.kind() : inTree.kind();
        if (unit.kind() != null && parentKind != null && !unit.kind().mayStandUnder(parentKind)) {
            unit.row().fault("parent_code", "unit.parentKind");
        }
    }

    private ExistingUnit existingParent(UnitImportRow unit) {
        return existing.getOrDefault(unit.parentCode(), List.of()).stream()
                .filter(other -> other.inArea() && other.lastsTo(unit.validFrom()))
                .max(Comparator.comparing((ExistingUnit other) -> other.validTo() == null))
                .orElse(null);
    }

    /** Whether the way up through the file comes back to this unit. */
    private boolean circular(UnitImportRow unit) {
        List<UnitImportRow> way = new ArrayList<>();
        UnitImportRow above = byCode.get(unit.parentCode());
        while (above != null && way.size() < DEEPEST) {
            if (above == unit || Objects.equals(above.code(), unit.code())) {
                return true;
            }
            way.add(above);
            above = above.parentCode() == null ? null : byCode.get(above.parentCode());
        }
        return false;
    }
}
