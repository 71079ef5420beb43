package vn.satcoso.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;

/** The reading side of units. */
@ApplicationScoped
class UnitList {
    private static final String COLUMNS = """
            u.id, u.code, u.kind, u.name, u.parent_id, p.name as parent_name, u.valid_from, u.valid_to, u.path,
            (select count(*) from unit c where c.parent_id = u.id) as child_count,
            u.highland, u.remote, u.disadvantaged, u.border, u.member_count, u.member_count_on,
            u.document_code, u.term_began_on, u.version""";
    private static final String FROM = "unit u left join unit p on p.id = u.parent_id";
    private static final Map<String, String> SORTS =
            Map.of("name", "u.name collate \"vi-x-icu\"", "code", "u.code", "kind", "u.kind");

    @Inject
    EntityManager em;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    Page<UnitResponse> page(UnitFilter filter, PageRequest request) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return ListQuery.select(COLUMNS, FROM)
                .within(access.readable(), "u.path")
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .filter("u.kind in (:kinds)", "kinds", kinds(filter))
                .filter("u.parent_id = :parent", "parent", filter.parentId)
                .under("u.path", filter.under)
                .search("u.name_norm", filter.search)
                .sort(request.sort, SORTS, "name", "u.id")
                .page(em, request, this::response);
    }

    /** The unit when it lies in the area; empty otherwise. */
    List<UnitResponse> one(UUID id, Area area) {
        return ListQuery.select(COLUMNS, FROM)
                .within(area, "u.path")
                .where("u.id = :id", "id", id)
                .list(em, this::response);
    }

    List<UnitRef> ancestors(UUID id) {
        return ListQuery.select("a.id, a.code, a.name, a.kind", "unit u join unit a on a.path <> u.path")
                .where("u.id = :id", "id", id)
                .where("a.node = any (string_to_array(rtrim(u.path, '.'), '.')::bigint[])")
                .orderBy("length(a.path), a.id")
                .list(em, UnitList::ref);
    }

    List<UnitService.Located> byCodes(Collection<String> codes, Area area) {
        return ListQuery.select("u.id, u.code, u.name, u.kind, u.path", "unit u")
                .within(area, "u.path")
                .where("u.code in (select unnest(string_to_array(:codes, chr(10))))", "codes", String.join("\n", codes))
                .where(
                        "u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)",
                        "day",
                        LocalDate.now(clock))
                .list(
                        em,
                        row -> new UnitService.Located(
                                row.id("id"),
                                row.text("code"),
                                row.text("name"),
                                row.choice("kind", UnitKind.class),
                                row.text("path")));
    }

    private static UnitRef ref(Row row) {
        return UnitRef.of(row);
    }

    private UnitResponse response(Row row) {
        UnitKind kind = row.choice("kind", UnitKind.class);
        return new UnitResponse(
                row.id("id"),
                row.text("code"),
                kind,
                row.text("name"),
                row.id("parent_id"),
                row.text("parent_name"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.number("child_count"),
                row.flag("highland"),
                row.flag("remote"),
                row.flag("disadvantaged"),
                row.flag("border"),
                row.number("member_count"),
                row.date("member_count_on"),
                row.text("document_code"),
                row.date("term_began_on"),
                row.number("version"),
                actions(kind, row.text("path")));
    }

    private static List<String> kinds(UnitFilter filter) {
        return filter.kind == null || filter.kind.isEmpty()
                ? null
                : filter.kind.stream().map(UnitKind::name).toList();
    }

    private List<String> actions(UnitKind kind, String path) {
        List<String> actions = new ArrayList<>();
        if (access.mayUpdate(kind, path)) {
            actions.add("update");
        }
        if (access.mayAddUnder(kind, path)) {
            actions.add("createChild");
        }
        if (kind == UnitKind.CELL && access.mayUpdate(kind, path)) {
            actions.add("setSchedule");
        }
        return actions;
    }

    List<UnitService.Part> parts(UUID parentId) {
        return ListQuery.select("u.id, u.code, u.name, u.kind, cast(u.node as text) as node", "unit u")
                .where("u.parent_id = :parent", "parent", parentId)
                .where("u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)")
                .bind("today", LocalDate.now(clock))
                .orderBy("(u.kind = 'AGENCY'), u.name collate \"vi-x-icu\", u.id")
                .list(em, row -> new UnitService.Part(UnitRef.of(row), row.text("node")));
    }
}
