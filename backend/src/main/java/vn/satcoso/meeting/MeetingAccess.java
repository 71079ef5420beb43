package vn.satcoso.meeting;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/** Who may set days, move meetings and record attendance: the hosts and organizers, and officials for themselves. */
@RequestScoped
class MeetingAccess {
    @Inject
    Scope scope;

    private Area offices;
    private Area keepers;
    private Area movers;

    Area readable() {
        return scope.area();
    }

    boolean keepsDays() {
        return !keepers().isEmpty();
    }

    boolean keepsMeetings() {
        return !movers().isEmpty();
    }

    UUID self() {
        return scope.officialId();
    }

    boolean maySetSchedule(String cellPath) {
        return keepers().contains(cellPath);
    }

    boolean mayMove(String cellPath) {
        return movers().contains(cellPath);
    }

    boolean mayRecordFor(UUID officialId, String cellPath) {
        return keepers().contains(cellPath) || officialId.equals(scope.officialId());
    }

    boolean mayRecord(String cellPath) {
        return keepers().contains(cellPath) || scope.officialId() != null;
    }

    /** Officials are not told why others were absent; the hosts and those who oversee the cell are. */
    boolean mayReadReasons(UUID officialId, String cellPath) {
        return isSelf(officialId) || hostsOrOversees(cellPath);
    }

    boolean hostsOrOversees(String cellPath) {
        return offices().contains(cellPath);
    }

    boolean isSelf(UUID officialId) {
        return officialId.equals(scope.officialId());
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw DomainException.forbidden("meeting.mayNot");
        }
    }

    private Area offices() {
        if (offices == null) {
            offices = scope.unitArea();
        }
        return offices;
    }

    private Area keepers() {
        if (keepers == null) {
            keepers = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE);
        }
        return keepers;
    }

    private Area movers() {
        if (movers == null) {
            movers = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, CELL_SECRETARY);
        }
        return movers;
    }
}
