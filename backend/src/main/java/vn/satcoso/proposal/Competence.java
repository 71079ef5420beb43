package vn.satcoso.proposal;

import vn.satcoso.unit.UnitKind;

/** Who may settle a matter (S2-31); from it follows which desk has it. */
public enum Competence {
    INDIVIDUAL(UnitKind.DISTRICT),
    TEAM(UnitKind.DISTRICT),
    CELL(UnitKind.COMMUNE),
    COMMUNE(UnitKind.COMMUNE),
    DISTRICT(UnitKind.DISTRICT),
    PROVINCE(UnitKind.PROVINCE),
    CENTRAL(UnitKind.PROVINCE);

    private final UnitKind desk;

    Competence(UnitKind desk) {
        this.desk = desk;
    }

    /** The level of the desk; a province without districts has its desk instead. */
    UnitKind desk() {
        return desk;
    }
}
