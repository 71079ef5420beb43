package vn.satcoso.workplan;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * Who may do what with which plan: the committees see those of their own officials, an official his own, a commune the
 * submitted ones that were sent to it or bring somebody to its cells, and so a district; the official writes, or an
 * organizer on his behalf.
 */
@RequestScoped
class WorkPlanAccess {
    private static final String BRINGS_VISITORS = """
            t.state = 'SUBMITTED' and (exists (
                select 1 from planned_visit hv join unit hc on hc.id = hv.cell_id
                where hv.plan_id = t.plan_id and hc.path >= :hostFrom and hc.path < :hostTo)
            or exists (
                select 1 from plan_recipient hq join unit hu on hu.id = hq.unit_id
                where hq.plan_id = t.plan_id and hu.path >= :hostFrom and hu.path < :hostTo))""";

    private static final String OF_AREA = "select x.id from official x join unit xu on xu.id = x.unit_id where %s";

    private static final String VISITORS = """
            select w.official_id from unit hc join planned_visit hv on hv.cell_id = hc.id
            join work_plan w on w.id = hv.plan_id and w.year = :year
            where hc.path >= :hostFrom and hc.path < :hostTo
            union select w.official_id from unit hu join plan_recipient hq on hq.unit_id = hu.id
            join work_plan w on w.id = hq.plan_id and w.year = :year
            where hu.path >= :hostFrom and hu.path < :hostTo""";

    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    @Inject
    OfficialService officialService;

    private Area organized;

    /** The cells to which the caller's visitors come. */
    Area hosting() {
        return scope.area(COMMUNE_COMMITTEE, DISTRICT_ORGANIZER);
    }

    /** The cells for which the caller answers visitors: a commune for its own, Ban Tổ chức when it is told by telephone. */
    Area answering() {
        return scope.area(COMMUNE_COMMITTEE, PROVINCE_ORGANIZER);
    }

    /** The units that the caller acts for when a plan is sent to them, by path. */
    List<String> seats() {
        return Stream.of(COMMUNE_COMMITTEE, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER)
                .flatMap(role -> scope.area(role).paths().stream())
                .toList();
    }

    /** Whether it is the caller's business that others hand in their plans. */
    boolean followsUp() {
        return !scope.area(PROVINCE_ORGANIZER, PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, DISTRICT_ORGANIZER)
                .isEmpty();
    }

    UUID self() {
        return scope.officialId();
    }

    boolean onlyHosts(UUID officialId, String unitPath) {
        return !officialId.equals(officials.self()) && !officials.overseen().contains(unitPath);
    }

    /**
     * The officials of whom {@link #visible} may show a plan of the {@code year}, each way to know one by an index of its
     * own: what the whole nation owes is never worked out for one commune.
     */
    String known() {
        List<String> known = new ArrayList<>(List.of("select cast(:self as uuid) as id"));
        Area overseen = officials.overseen();
        if (!overseen.isEmpty()) {
            known.add(OF_AREA.formatted(overseen.sql("xu.path")));
        }
        if (!hosting().isEmpty()) {
            known.add(VISITORS);
        }
        return String.join(" union ", known);
    }

    /** Narrows a query over the plans {@code t} of officials at the units {@code u} to what the caller may see. */
    ListQuery visible(ListQuery query) {
        List<String> hosted = hosting().paths();
        String hosting = "false";
        if (!hosted.isEmpty()) {
            hosting = BRINGS_VISITORS;
            query.bind("hostFrom", hosted.getFirst()).bind("hostTo", Area.end(hosted.getFirst()));
        }
        return query.within(officials.overseen(), "u.path", "t.official_id = :self", hosting)
                .bind("self", officials.self());
    }

    boolean mayWrite(UUID officialId, String unitPath) {
        return officialId.equals(officials.self()) || organizes(unitPath);
    }

    private boolean organizes(String unitPath) {
        if (organized == null) {
            organized = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
        }
        return organized.contains(unitPath);
    }

    /** Whose plan is meant: this official's, or the caller's own. 404 when he may not know the official. */
    UUID meant(UUID asked) {
        UUID own = scope.officialId();
        if (asked == null && own == null) {
            throw DomainException.invalid("officialId", "workPlan.officialNeeded");
        }
        return asked == null || asked.equals(own)
                ? own
                : officialService.get(asked).id();
    }

    List<String> actions(UUID officialId, String unitPath, PlanState state) {
        if (!mayWrite(officialId, unitPath)) {
            return List.of();
        }
        return switch (state) {
            case MISSING -> List.of("create");
            case DRAFT -> List.of("edit", "submit");
            case SUBMITTED -> List.of("adjust");
        };
    }
}
