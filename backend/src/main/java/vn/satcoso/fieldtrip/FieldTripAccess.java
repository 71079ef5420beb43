package vn.satcoso.fieldtrip;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/** The official writes his own trips, an organizer of his unit on his behalf; hosts and committees of the place read. */
@RequestScoped
class FieldTripAccess {
    private static final String THERE = "select xt.id from unit xu join field_trip xt on xt.unit_id = xu.id where %s";
    private static final String OWN = "select xt.id from field_trip xt where xt.official_id = :self";
    private static final String OF_HIS = """
            select xt.id from unit xu join official xo on xo.unit_id = xu.id
            join field_trip xt on xt.official_id = xo.id where xu.path >= :overseenFrom and xu.path < :overseenTo""";

    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    private Area organized;

    /** Narrows a query over the trips {@code t} to those to the caller's area, of officials he oversees, and his own. */
    ListQuery visible(ListQuery query) {
        Area area = scope.unitArea();
        List<String> ways = new ArrayList<>(List.of(THERE.formatted(area.sql("xu.path")), OWN));
        List<String> overseen = officials.overseen().paths();
        if (!overseen.isEmpty()) {
            ways.add(OF_HIS);
            query.bind("overseenFrom", overseen.getFirst()).bind("overseenTo", Area.end(overseen.getFirst()));
        }
        return query.among(area, "t.id", ways).bind("self", officials.self());
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
