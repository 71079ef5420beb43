package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;

/** The cells under the units that an official is assigned to, by whatever regulation. */
@ApplicationScoped
class PlannableCellList {
    private static final String CELLS = """
            unit c join unit x on x.id = c.parent_id
            left join meeting_schedule s on s.cell_id = c.id and s.valid_from <= :today
                and (s.valid_to is null or s.valid_to >= :today)""";
    private static final String ASSIGNED_CELLS = """
            unit c join assignment a on a.official_id = :official
            join unit au on au.id = a.unit_id and starts_with(c.path, au.path)""";
    private static final String SOME_DAY_OF_YEAR =
            " %1$s.valid_from <= :yearEnd and (%1$s.valid_to is null or %1$s.valid_to >= :yearStart)";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** The cells that the official is assigned to on some day of the plan's year; only those of the host when one is given. */
    Page<PlannableCell> page(WorkPlan plan, Area host, String search, PageRequest request) {
        ListQuery query = inYear(
                ListQuery.select("c.id, c.code, c.name, c.kind, x.name as commune_name, s.day_of_month", CELLS),
                "c",
                plan);
        if (host != null) {
            String path = host.paths().getFirst();
            query.where("c.path >= :hostFrom and c.path < :hostTo", "hostFrom", path)
                    .bind("hostTo", Area.end(path));
        }
        return query.within(assignedArea(plan), "c.path")
                .where("c.kind = 'CELL'")
                .bind("today", LocalDate.now(clock))
                .search("(c.name_norm || ' ' || x.name_norm)", search)
                .sort(request.sort, Map.of("name", "c.name collate \"vi-x-icu\"", "code", "c.code"), "name", "c.id")
                .page(em, request, PlannableCellList::response);
    }

    /** The days on which each of these cells exists and the official is assigned to it or to a unit above it. */
    Map<UUID, List<Period>> assignedDays(UUID officialId, Set<UUID> cells) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        record Days(UUID cell, Period period) {}
        return ListQuery.select("""
                        c.id, c.valid_from as cell_from, c.valid_to as cell_to,
                        a.valid_from as assigned_from, a.valid_to as assigned_to""", ASSIGNED_CELLS)
                .where("c.kind = 'CELL'")
                .where("c.id in (:cells)", "cells", cells)
                .bind("official", officialId)
                .list(em, row -> new Days(row.id("id"), common(row)))
                .stream()
                .filter(days -> Objects.nonNull(days.period()))
                .collect(Collectors.groupingBy(Days::cell, Collectors.mapping(Days::period, Collectors.toList())));
    }

    private Area assignedArea(WorkPlan plan) {
        ListQuery query = ListQuery.select("u.path", "assignment a join unit u on u.id = a.unit_id")
                .where("a.official_id = :official", "official", plan.officialId());
        return new Area(inYear(query, "a", plan).list(em, row -> row.text("path")));
    }

    private static ListQuery inYear(ListQuery query, String table, WorkPlan plan) {
        return query.where(SOME_DAY_OF_YEAR.formatted(table), "yearStart", LocalDate.of(plan.year(), 1, 1))
                .bind("yearEnd", LocalDate.of(plan.year(), 12, 31));
    }

    private static Period common(Row row) {
        return new Period(row.date("cell_from"), row.date("cell_to"))
                .intersect(new Period(row.date("assigned_from"), row.date("assigned_to")));
    }

    private static PlannableCell response(Row row) {
        return new PlannableCell(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.choice("kind", UnitKind.class),
                row.text("commune_name"),
                row.number("day_of_month"));
    }
}
