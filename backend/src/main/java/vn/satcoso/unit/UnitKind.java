package vn.satcoso.unit;

/** The kinds of a node of the organisation tree; from 01/7/2025 communes stand directly under the province. */
public enum UnitKind {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    CELL,
    AGENCY;

    /** Whether a unit of this kind may stand directly under the other. */
    boolean mayStandUnder(UnitKind parent) {
        return switch (this) {
            case PROVINCE -> false;
            case DISTRICT -> parent == PROVINCE;
            case COMMUNE -> parent == PROVINCE || parent == DISTRICT;
            case CELL -> parent == COMMUNE;
            case AGENCY -> parent == PROVINCE || parent == DISTRICT || parent == COMMUNE;
        };
    }
}
