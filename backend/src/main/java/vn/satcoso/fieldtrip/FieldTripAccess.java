package vn.satcoso.fieldtrip;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/** The official writes his own trips, an organizer of his unit on his behalf; hosts and committees of the place read. */
@RequestScoped
class FieldTripAccess {
    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    private Area organized;

    /** Narrows a query over the trips {@code t} of officials {@code o} at units {@code ou} to units {@code u}. */
    ListQuery visible(ListQuery query) {
        List<String> overseen = officials.overseen().paths();
        String ofHis = "false";
        if (!overseen.isEmpty()) {
            ofHis = "(ou.path >= :overseenFrom and ou.path < :overseenTo)";
            query.bind("overseenFrom", overseen.getFirst()).bind("overseenTo", Area.end(overseen.getFirst()));
        }
        return query.within(scope.unitArea(), "u.path", "t.official_id = :self", ofHis)
                .bind("self", officials.self());
    }

    boolean mayWrite(UUID officialId, String officialPath) {
        if (organized == null) {
            organized = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
        }
        return isSelf(officialId) || organized.contains(officialPath);
    }

    boolean isSelf(UUID officialId) {
        return officialId.equals(officials.self());
    }
}
