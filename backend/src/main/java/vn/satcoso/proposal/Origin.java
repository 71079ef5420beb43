package vn.satcoso.proposal;

import java.util.UUID;

/** Where a matter arises; the row of the visit report that told of it, where there is one. */
record Origin(UUID unitId, String path, UUID reportId, UUID reportRowId) {
    static Origin at(UUID unitId, String path) {
        return new Origin(unitId, path, null, null);
    }
}
