package vn.satcoso.briefing;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/** A briefing is for its host, the organizers above it and the officials who are expected at the meeting. */
@RequestScoped
class BriefingAccess {
    @Inject
    Scope scope;

    private Area hosted;
    private Area overseen;

    /** Whose debts the caller may follow: those of the units at which his roles act. */
    Area tracked() {
        return scope.unitArea();
    }

    boolean hosts(String path) {
        if (hosted == null) {
            hosted = scope.area(COMMUNE_COMMITTEE);
        }
        return hosted.contains(path);
    }

    boolean oversees(String path) {
        if (overseen == null) {
            overseen = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
        }
        return overseen.contains(path);
    }

    UUID self() {
        return scope.officialId();
    }
}
