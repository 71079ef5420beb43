package vn.satcoso.assignment;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/** The reading side of assignments: those to units of the caller's area, and his own. */
@ApplicationScoped
class AssignmentList {
    private static final String COLUMNS = """
            a.id, a.valid_from, a.valid_to, a.decision_number, a.decision_date, a.note, a.end_reason, a.version,
            o.id as official_id, o.code as official_code, o.full_name,
            u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, u.path,
            p.name as parent_name, r.id as regulation_id, r.number, r.title,
            b.id as before_id, b.official as before_official, b.code as before_code, b.full_name as before_name,
            n.id as next_id, n.official as next_official, n.code as next_code, n.full_name as next_name""";
    private static final String COUNTED = """
            assignment a join official o on o.id = a.official_id join unit u on u.id = a.unit_id
            join regulation r on r.id = a.regulation_id""";
    /** At most one, which the planner is told so that it does not look for an order of all these joins. */
    private static final String LINKED = """

            left join lateral (select x.id, xo.id as official, xo.code, xo.full_name
                               from assignment x join official xo on xo.id = x.official_id where %s limit 1) %s on true""";

    private static final String FROM = COUNTED + "\nleft join unit p on p.id = u.parent_id"
            + LINKED.formatted("x.id = a.replaces_id", "b") + LINKED.formatted("x.replaces_id = a.id", "n");
    private static final String FOLLOWING = """
            u.node = any (select unnest(string_to_array(rtrim(x.path, '.'), '.')::bigint[]) from unit x
                          where x.id = :following)""";
    private static final Map<String, String> SORTS = Map.of(
            "official", "o.sort_name",
            "unit", "u.name collate \"vi-x-icu\"",
            "regulation", "r.number $, o.sort_name $",
            "from", "a.valid_from");

    @Inject
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    Page<AssignmentResponse> page(AssignmentFilter filter, PageRequest request) {
        ListQuery query = visible()
                .pickFrom(COUNTED, "a.id")
                .filter("a.official_id = :official", "official", filter.officialId)
                .filter("a.unit_id = :unit", "unit", filter.unitId)
                .filter(FOLLOWING, "following", filter.following)
                .filter("a.decision_number = :decision", "decision", filter.decision)
                .filter("a.regulation_id = :regulation", "regulation", filter.regulationId)
                .under("u.path", filter.under)
                .search("(o.name_norm || ' ' || u.name_norm)", filter.search);
        if (filter.current != null) {
            String holds = "(a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today))";
            query.where(filter.current ? holds : "not " + holds, "today", LocalDate.now(clock));
        }
        Area editable = editable();
        return query.sort(request.sort, SORTS, "official", "a.id").page(em, request, row -> response(row, editable));
    }

    /** The assignments with these ids that the caller may see, by unit name. */
    List<AssignmentResponse> visible(List<UUID> ids) {
        Area editable = editable();
        return visible()
                .where("a.id in (:ids)", "ids", ids)
                .sort(null, SORTS, "unit", "a.id")
                .list(em, row -> response(row, editable));
    }

    Area editable() {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE);
    }

    private ListQuery visible() {
        return ListQuery.select(COLUMNS, FROM)
                .withinOrOwn(scope.unitArea(), "u.path", "a.official_id", scope.officialId());
    }

    private AssignmentResponse response(Row row, Area editable) {
        LocalDate to = row.date("valid_to");
        boolean endable = editable.contains(row.text("path")) && (to == null || to.isAfter(LocalDate.now(clock)));
        return new AssignmentResponse(
                row.id("id"),
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                UnitRef.of(row, "unit"),
                row.text("parent_name"),
                new RegulationRef(row.id("regulation_id"), row.text("number"), row.text("title")),
                row.date("valid_from"),
                to,
                row.text("decision_number"),
                row.date("decision_date"),
                row.text("note"),
                row.text("end_reason"),
                linked(row, "before_"),
                linked(row, "next_"),
                row.number("version"),
                endable ? List.of("end", "replace") : List.of());
    }

    private static LinkedAssignment linked(Row row, String prefix) {
        UUID id = row.id(prefix + "id");
        return id == null
                ? null
                : new LinkedAssignment(
                        id,
                        new OfficialRef(
                                row.id(prefix + "official"), row.text(prefix + "code"), row.text(prefix + "name")));
    }
}
