package vn.satcoso.unit;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/** Who may do what with which unit: organizers in their whole area, communes with their own cells. */
@RequestScoped
class UnitAccess {
    @Inject
    Scope scope;

    private Area organized;
    private Area hosted;

    Area readable() {
        return scope.area();
    }

    boolean mayUpdate(UnitKind kind, String path) {
        return organized().contains(path) || kind == UnitKind.CELL && hosted().contains(path);
    }

    /** Whether something may be added under a unit of this kind. */
    boolean mayAddUnder(UnitKind kind, String path) {
        return kind != UnitKind.CELL
                && kind != UnitKind.AGENCY
                && (organized().contains(path) || kind == UnitKind.COMMUNE && hosted().contains(path));
    }

    boolean mayAdd(UnitKind child, String parentPath) {
        return organized().contains(parentPath) || child == UnitKind.CELL && hosted().contains(parentPath);
    }

    private Area organized() {
        if (organized == null) {
            organized = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE);
        }
        return organized;
    }

    private Area hosted() {
        if (hosted == null) {
            hosted = scope.area(COMMUNE_COMMITTEE);
        }
        return hosted;
    }
}
