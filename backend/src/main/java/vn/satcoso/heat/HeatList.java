package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/** The reading side of the heat of communes and cells. */
@ApplicationScoped
class HeatList {
    /** The cells of the unit: itself, or those directly under a commune. */
    private static final String CELLS = "select c.id from unit c where c.id = u.id or c.parent_id = u.id";

    private static final String ATTENDED = """
            attendance a
            where a.outcome = 'ATTENDED' and a.meeting_held_on >= :yearStart and a.meeting_held_on <= :day
              and a.meeting_cell_id\s""";

    private static final String VISITS = ATTENDED + "in (" + CELLS + ")";

    private static final String COLUMNS = """
            u.id, u.code, u.name, u.kind, u.path, case when u.kind = 'CELL' then p.name end as commune_name,
            h.level, h.reason, h.valid_from, v.visits, v.last_on,
            (select min(m.held_on) from cell_meeting m
             where m.held_on > :day and m.cancel_reason is null and m.cell_id in (%s)) as next_on""".formatted(CELLS);
    private static final String NAMED = """
            unit u join unit p on p.id = u.parent_id
            left join unit_heat h on h.unit_id = u.id and h.valid_from <= :day
                and (h.valid_to is null or h.valid_to >= :day)""";
    private static final String FROM = NAMED + """
             cross join lateral (select count(*) as visits, max(a.meeting_held_on) as last_on from %s) v""".formatted(VISITS);

    /** Flagged units that nobody has visited this year first, then the other flagged ones, then the rest (S0-31). */
    private static final String URGENCY = """
            case when h.level in ('HOT', 'COMPLEX', 'UNEASY')
                 then case when exists (select 1 from %s) then 1 else 0 end else 2 end $,
            array_position(array['HOT', 'COMPLEX', 'UNEASY', 'CALM'], h.level) $""".formatted(VISITS);

    private static final Map<String, String> SORTS =
            Map.of("urgency", URGENCY, "name", "u.name collate \"vi-x-icu\"", "validFrom", "h.valid_from");

    private static final String ENTRIES =
            "h.level, h.valid_from, h.valid_to, h.reason, h.detail, h.recorded_by, h.recorded_at";

    @Inject
    EntityManager em;

    @Inject
    HeatAccess access;

    @Inject
    Clock clock;

    Page<HeatRow> page(HeatFilter filter, PageRequest request) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        ListQuery query = ListQuery.select(COLUMNS, FROM)
                .pickFrom(NAMED, "u.id")
                .within(access.readable(), "u.path")
                .where("u.kind in ('COMMUNE', 'CELL')")
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .filter("u.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .under("u.path", filter.under)
                .bind("yearStart", day.withDayOfYear(1))
                .search("u.name_norm", filter.search);
        if (filter.show != null) {
            query.where(filter.show.sql());
        }
        if (filter.notVisited != null) {
            // The offset keeps the planner from joining all visits: unit by unit, an index answers each.
            query.where((filter.notVisited ? "not " : "") + "exists (select 1 from " + VISITS + " offset 0)");
        }
        return query.sort(request.sort, SORTS, "urgency", "u.path, u.id").page(em, request, this::row);
    }

    /** How many cells there are and how many of them no official has visited this year, by part of a unit. */
    Map<String, CellVisits> visits(Parts parts, LocalDate day) {
        Map<String, CellVisits> visits = new HashMap<>();
        ListQuery.select(
                        "%s as part, count(*) as cells, count(*) filter (where not exists (select 1 from %s)) as unvisited"
                                .formatted(parts.sql("u.path"), ATTENDED + "= u.id"),
                        "unit u")
                .within(access.readable(), "u.path")
                .where("u.kind = 'CELL'")
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .bind("yearStart", day.withDayOfYear(1))
                .groupBy(parts.sql("u.path"))
                .list(
                        em,
                        row -> visits.put(
                                row.text("part"), new CellVisits(row.number("cells"), row.number("unvisited"))));
        return visits;
    }

    /** Every level that the unit has had, the newest first; the detail only where the caller may read it. */
    List<UnitHeatResponse.Entry> entries(UUID unitId, boolean withDetail) {
        return ListQuery.select(ENTRIES, "unit_heat h")
                .where("h.unit_id = :unit", "unit", unitId)
                .orderBy("h.id desc")
                .list(em, row -> entry(row, withDetail));
    }

    /** Whether the unit exists on the day, or has been merged or dissolved before it. */
    boolean stands(UUID unitId, LocalDate day) {
        return !ListQuery.select("u.id", "unit u")
                .where("u.id = :id", "id", unitId)
                .where("(u.valid_to is null or u.valid_to >= :day)", "day", day)
                .list(em, row -> row.id("id"))
                .isEmpty();
    }

    private HeatRow row(Row row) {
        return new HeatRow(
                UnitRef.of(row),
                row.text("commune_name"),
                row.choice("level", HeatLevel.class),
                row.text("reason"),
                row.date("valid_from"),
                row.number("visits"),
                row.date("last_on"),
                row.date("next_on"),
                access.actions(row.text("path")));
    }

    private static UnitHeatResponse.Entry entry(Row row, boolean withDetail) {
        return new UnitHeatResponse.Entry(
                row.choice("level", HeatLevel.class),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("reason"),
                withDetail ? row.text("detail") : null,
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
