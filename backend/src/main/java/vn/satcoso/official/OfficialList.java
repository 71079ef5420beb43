package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.sector.Sector;
import vn.satcoso.unit.UnitRef;

/** The reading side of officials. */
@ApplicationScoped
class OfficialList {
    private static final String COLUMNS = """
            o.id, o.code, o.full_name, o.phone, o.email, o.active, o.sectors, o.version,
            u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, u.path""";
    private static final String FROM = "official o join unit u on u.id = o.unit_id";
    private static final Map<String, String> SORTS = Map.of("name", "o.sort_name", "code", "o.code");
    private static final String HOLDS_RANK = """
            exists (select 1 from official_position p where p.official_id = o.id and p.rank = :rank
                    and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))""";

    @Inject
    EntityManager em;

    @Inject
    OfficialAccess access;

    @Inject
    Clock clock;

    Page<OfficialResponse> page(OfficialFilter filter, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = access.visible(ListQuery.select(COLUMNS, FROM))
                .search("o.name_norm", filter.search)
                .filter("o.active = :active", "active", filter.active)
                .under("u.path", filter.unitId);
        if (filter.sector != null) {
            query.where(":sector = any(o.sectors)", "sector", filter.sector.name());
        }
        if (filter.rank != null) {
            query.where(HOLDS_RANK, "rank", filter.rank.name()).bind("today", today);
        }
        Page<Row> rows = query.sort(request.sort, SORTS, "name", "o.id").page(em, request, row -> row);
        var positions = positions(rows.items().stream().map(row -> row.id("id")).toList(), today);
        List<OfficialResponse> items =
                rows.items().stream().map(row -> response(row, positions)).toList();
        return new Page<>(items, rows.page(), rows.size(), rows.total());
    }

    /** The official with all positions, when visible; empty otherwise. */
    List<OfficialResponse> one(UUID id) {
        List<Row> rows = access.visible(ListQuery.select(COLUMNS, FROM))
                .where("o.id = :id", "id", id)
                .list(em, row -> row);
        var positions = rows.isEmpty() ? Map.<UUID, List<PositionResponse>>of() : positions(List.of(id), null);
        return rows.stream().map(row -> response(row, positions)).toList();
    }

    /** Where the official belongs, when visible. */
    Optional<OfficialHome> home(UUID id) {
        return access.visible(ListQuery.select("u.id, u.path", FROM))
                .where("o.id = :id", "id", id)
                .find(em, row -> new OfficialHome(row.id("id"), row.text("path")));
    }

    private Map<UUID, List<PositionResponse>> positions(List<UUID> officials, LocalDate day) {
        if (officials.isEmpty()) {
            return Map.of();
        }
        return ListQuery.select("""
                        p.id, p.official_id, p.rank, p.title, p.district_secretary, p.valid_from, p.valid_to,
                        u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind""", "official_position p join unit u on u.id = p.unit_id")
                .where("p.official_id in (:officials)", "officials", officials)
                .filter("p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)", "day", day)
                .orderBy("p.valid_from desc nulls last, p.id")
                .list(em, row -> row)
                .stream()
                .collect(Row.by("official_id", OfficialList::position));
    }

    private static PositionResponse position(Row row) {
        return new PositionResponse(
                row.id("id"),
                row.choice("rank", Rank.class),
                unit(row),
                row.text("title"),
                row.flag("district_secretary"),
                row.date("valid_from"),
                row.date("valid_to"));
    }

    private static UnitRef unit(Row row) {
        return UnitRef.of(row, "unit");
    }

    List<OfficialRef> byCodes(Collection<String> codes) {
        return access.visible(
                        ListQuery.select("o.id, o.code, o.full_name", "official o join unit u on u.id = o.unit_id"))
                .where("o.code in (select unnest(string_to_array(:codes, chr(10))))", "codes", String.join("\n", codes))
                .list(em, row -> new OfficialRef(row.id("id"), row.text("code"), row.text("full_name")));
    }

    private OfficialResponse response(Row row, Map<UUID, List<PositionResponse>> positions) {
        boolean close = access.knowsWell(row.id("id"), row.text("path"));
        return new OfficialResponse(
                row.id("id"),
                row.text("code"),
                row.text("full_name"),
                unit(row),
                close ? row.text("phone") : null,
                close ? row.text("email") : null,
                row.flag("active"),
                row.texts("sectors").stream().map(Sector::valueOf).toList(),
                positions.getOrDefault(row.id("id"), List.of()),
                row.number("version"),
                actions(row));
    }

    private List<String> actions(Row row) {
        List<String> actions = new ArrayList<>();
        if (access.mayEdit(row.text("path"))) {
            actions.addAll(List.of("update", "addPosition"));
        }
        if (access.mayAssign()) {
            actions.add("assign");
        }
        if (access.knowsWell(row.id("id"), row.text("path"))) {
            actions.add("viewQuota");
        }
        return actions;
    }
}
