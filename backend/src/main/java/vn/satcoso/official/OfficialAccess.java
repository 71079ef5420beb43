package vn.satcoso.official;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_PROPAGANDA;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * Who may see and edit which official: the committees see the officials of their own area, hosts those who were
 * assigned to them within a year or have attended there, and an official sees himself.
 */
@RequestScoped
public class OfficialAccess {
    private static final String[] COMMITTEES = {
        PROVINCE_ORGANIZER,
        PROVINCE_STANDING,
        PROVINCE_INSPECTOR,
        PROVINCE_PROPAGANDA,
        AUDITOR,
        DISTRICT_ORGANIZER,
        TEAM_LEADER,
        INTEGRATION_READ,
        INTEGRATION_WRITE
    };

    private static final int HOST_REMEMBERS_DAYS = 365;
    private static final String OF_AREA = "select x.id from official x join unit xu on xu.id = x.unit_id where %s";
    private static final String ASSIGNED = """
            select x.official_id from assignment x join unit xu on xu.id = x.unit_id
            where (x.valid_to is null or x.valid_to >= :hostedSince) and %s""";
    private static final String ATTENDED = """
            select x.official_id from unit xu join attendance x on x.meeting_cell_id = xu.id where %s""";

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    private Area editable;
    private Area overseen;

    /**
     * Narrows a query over {@code official o join unit u} to what the caller may see. A whole province has its own and
     * assigned officials; whoever attended there without being either is named with his attendance.
     */
    ListQuery visible(ListQuery query) {
        Area area = scope.unitArea();
        List<String> known = new ArrayList<>(List.of("select cast(:self as uuid)"));
        query.bind("self", self());
        if (!area.isEmpty()) {
            known.add(OF_AREA.formatted(area.sql("xu.path")));
            known.add(ASSIGNED.formatted(area.sql("xu.path")));
            query.bind("hostedSince", LocalDate.now(clock).minusDays(HOST_REMEMBERS_DAYS));
            if (!area.holdsProvince()) {
                known.add(ATTENDED.formatted(area.sql("xu.path")));
            }
        }
        return query.among(area, "o.id", known);
    }

    /** The officials whose plans and quotas the caller oversees. */
    public Area overseen() {
        if (overseen == null) {
            overseen = scope.area(COMMITTEES);
        }
        return overseen;
    }

    /** Narrows a query to the officials whom the caller oversees, and himself. */
    public ListQuery overseen(ListQuery query, String idColumn) {
        List<String> known = new ArrayList<>(List.of("select cast(:self as uuid)"));
        if (!overseen().isEmpty()) {
            known.add(OF_AREA.formatted(overseen().sql("xu.path")));
        }
        return query.bind("self", self()).among(overseen(), idColumn, known);
    }

    /** The official that the caller is; an id that nobody has when he is none. */
    public UUID self() {
        UUID self = scope.officialId();
        return self == null ? new UUID(0, 0) : self;
    }

    boolean knowsWell(UUID officialId, String unitPath) {
        return officialId.equals(scope.officialId()) || overseen().contains(unitPath);
    }

    boolean mayEdit(String unitPath) {
        return editable().contains(unitPath);
    }

    boolean mayAssign() {
        return !editable().isEmpty();
    }

    private Area editable() {
        if (editable == null) {
            editable = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE);
        }
        return editable;
    }
}
