package vn.satcoso.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.satcoso.unit.UnitService.Located;

/**
 * Decides for every row which official it means and whether its position is new. A row without a code means the
 * official of that name in that unit; where that could be somebody else, it asks for the code.
 */
final class OfficialImportCheck {
    private final Map<String, KnownOfficial> byCode = new HashMap<>();
    private final Map<String, List<KnownOfficial>> byName = new HashMap<>();
    private final Map<String, Located> places;
    private final LocalDate today;
    private final Map<KnownOfficial, Boolean> changed = new LinkedHashMap<>();

    OfficialImportCheck(List<KnownOfficial> existing, Map<String, Located> places, LocalDate today) {
        this.places = places;
        this.today = today;
        for (KnownOfficial official : existing) {
            remember(official);
        }
    }

    void add(OfficialImportRow row) {
        Located place = row.unitCode() == null ? null : places.get(row.unitCode());
        if (row.unitCode() != null && place == null) {
            row.row().fault("unit_code", "unit.import.unknown", row.unitCode());
        }
        if (row.row().faulty()) {
            return;
        }
        boolean secretary = Boolean.TRUE.equals(row.districtSecretary());
        Optional<String> refusal = row.rank().refusalAt(place.kind(), secretary);
        if (refusal.isPresent()) {
            row.row().fault("unit_code", refusal.get());
            return;
        }
        LocalDate from = row.from() != null ? row.from() : today;
        if (row.to() != null && row.to().isBefore(from)) {
            row.row().fault("from", "official.import.pastWithoutStart");
            return;
        }
        PositionRequest position = new PositionRequest(row.rank(), place.id(), row.title(), secretary, from, row.to());
        if (row.code() != null) {
            addByCode(row, position);
        } else {
            addByName(row, position);
        }
    }

    /** The officials to be made, and those who get another position. */
    List<KnownOfficial> changes() {
        return List.copyOf(changed.keySet());
    }

    private void addByCode(OfficialImportRow row, PositionRequest position) {
        KnownOfficial known = byCode.get(row.code());
        if (known == null) {
            make(row, position);
        } else if (!known.inArea) {
            row.row().fault("code", "official.codeTaken", row.code());
        } else if (!known.fullName.equals(row.fullName())) {
            if (known.id == null) {
                row.row().fault("full_name", "official.import.twoNames", known.fullName, known.line);
            } else {
                row.row().fault("full_name", "official.import.otherName", row.code(), known.fullName);
            }
        } else if (isNewFor(known, row, position)) {
            known.add(row, position);
            changed.put(known, true);
        }
    }

    private void addByName(OfficialImportRow row, PositionRequest position) {
        List<KnownOfficial> namesakes = byName.getOrDefault(nameKey(row.fullName(), position), List.of());
        if (namesakes.isEmpty()) {
            make(row, position);
            return;
        }
        KnownOfficial known = namesakes.getFirst();
        Optional<KnownOfficial.Held> same = same(known, position);
        if (namesakes.size() > 1 || same.isEmpty()) {
            String where = known.id == null ? String.valueOf(known.line) : known.code;
            String code = known.id == null ? "official.import.namesakeInFile" : "official.import.namesake";
            row.row().fault("code", code, where);
        } else {
            isNewFor(known, row, position);
        }
    }

    private void make(OfficialImportRow row, PositionRequest position) {
        KnownOfficial made = new KnownOfficial(
                null,
                row.code(),
                row.fullName(),
                position.unitId(),
                true,
                new KnownContacts(null, null, List.of()),
                row.row().line());
        made.add(row, position);
        remember(made);
        changed.put(made, true);
    }

    private boolean isNewFor(KnownOfficial known, OfficialImportRow row, PositionRequest position) {
        if (known.contacts.refuse(row, known.line)) {
            return false;
        }
        Optional<KnownOfficial.Held> same = same(known, position);
        if (same.isEmpty()) {
            return true;
        }
        KnownOfficial.Held held = same.get();
        if (held.line() > 0) {
            row.row().fault("rank", "official.import.positionTwice", held.line());
        } else if (held.answers(row)) {
            row.row().unchanged();
        } else if (held.to() == null) {
            row.row().fault("from", "official.import.positionOpen", held.from());
        } else {
            row.row().fault("from", "official.import.positionHeld", held.from(), held.to());
        }
        return false;
    }

    private static Optional<KnownOfficial.Held> same(KnownOfficial known, PositionRequest position) {
        return known.held.stream().filter(held -> held.collides(position)).findFirst();
    }

    private void remember(KnownOfficial official) {
        if (official.code != null) {
            byCode.put(official.code, official);
        }
        if (official.inArea) {
            byName.computeIfAbsent(official.fullName + "\n" + official.unitId, key -> new ArrayList<>())
                    .add(official);
        }
    }

    private static String nameKey(String name, PositionRequest position) {
        return name + "\n" + position.unitId();
    }
}
