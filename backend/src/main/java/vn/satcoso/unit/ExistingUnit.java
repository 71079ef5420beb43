package vn.satcoso.unit;

import java.time.LocalDate;
import java.util.UUID;

/** A unit that holds a code which a file uses; one outside the importer's area is never described to him. */
record ExistingUnit(
        UUID id, String code, String name, UnitKind kind, String parentCode, LocalDate validTo, boolean inArea) {

    boolean lastsTo(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
