package vn.satcoso.heat;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * Who sees and who sets the heat of a unit: everybody sees the level and the public reason of the units in his area; the
 * committees set it; the sensitive detail is for the host commune, its district's organizer, and the organizer, the
 * standing body and the auditor of the province, and for nobody else.
 */
@RequestScoped
class HeatAccess {
    @Inject
    Scope scope;

    private Area setters;
    private Area confidants;

    Area readable() {
        return scope.area();
    }

    boolean maySet(String path) {
        if (setters == null) {
            setters = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE);
        }
        return setters.contains(path);
    }

    boolean mayReadDetail(String path) {
        if (confidants == null) {
            confidants =
                    scope.area(PROVINCE_ORGANIZER, PROVINCE_STANDING, AUDITOR, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE);
        }
        return confidants.contains(path);
    }

    List<String> actions(String path) {
        return maySet(path) ? List.of("setHeat") : List.of();
    }
}
