package vn.satcoso.proposal;

import java.time.LocalDate;
import java.util.UUID;

/** Where a matter arises; the row of the visit report or of the file that told of it, where there is one. */
record Origin(UUID unitId, String path, UUID reportId, UUID reportRowId, LocalDate heardOn, UUID importKey) {
    static Origin at(UUID unitId, String path) {
        return new Origin(unitId, path, null, null, null, null);
    }

    /** Of a part that is split off: told of by the same report, or on the same day, but by no row of its own. */
    Origin ofPart() {
        return new Origin(unitId, path, reportId, null, heardOn, null);
    }

    static Origin reported(Origin cell, UUID reportId, UUID rowId) {
        return new Origin(cell.unitId, cell.path, reportId, rowId, null, null);
    }

    static Origin imported(UUID unitId, String path, LocalDate heardOn, UUID key) {
        return new Origin(unitId, path, null, null, heardOn, key);
    }
}
