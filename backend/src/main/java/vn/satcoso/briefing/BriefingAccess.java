package vn.satcoso.briefing;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

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
        return hosted().contains(path);
    }

    /** Whether the caller owes briefings himself. */
    boolean owes() {
        return !hosted().isEmpty();
    }

    /** Whether it is the caller's business that hosts send them. */
    boolean followsUp() {
        return !scope.area(PROVINCE_ORGANIZER, PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, DISTRICT_ORGANIZER)
                .isEmpty();
    }

    private Area hosted() {
        if (hosted == null) {
            hosted = scope.area(COMMUNE_COMMITTEE);
        }
        return hosted;
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
