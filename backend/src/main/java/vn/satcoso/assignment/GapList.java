package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** The units that nobody in service follows under a regulation on a day: neither they nor a unit above is assigned. */
@ApplicationScoped
class GapList {
    private static final String COLUMNS = """
            u.id, u.code, u.name, u.kind, r.id as regulation_id, r.number, p.name as parent_name,
            (select max(a.valid_to) from assignment a
             where a.unit_id = u.id and a.regulation_id = r.id and a.valid_to < :day) as last_on""";
    private static final String FROM =
            "unit u left join unit p on p.id = u.parent_id join regulation r on r.id = :regulation";

    /** The kinds of units that somebody follows by himself under a regulation; of such units none should be left out. */
    private static final String FOLLOWED = """
            (select distinct a.regulation_id, x.kind from assignment a join unit x on x.id = a.unit_id
             join official o on o.id = a.official_id and o.active
             where x.kind in ('DISTRICT', 'COMMUNE') and a.valid_from <= :day
               and (a.valid_to is null or a.valid_to >= :day) and %s) s
            join regulation r on r.id = s.regulation_id join unit u on u.kind = s.kind
            left join unit p on p.id = u.parent_id""";

    private static final String ABOVE = "any (string_to_array(rtrim(u.path, '.'), '.')::bigint[])";
    /** The offset has the assignments looked up by unit, not by the slow index that keeps them apart. */
    private static final String NOBODY = """
            not exists (select 1 from unit n
                        cross join lateral (select a.official_id from assignment a
                                            where a.unit_id = n.id and a.regulation_id = r.id and a.valid_from <= :day
                                              and (a.valid_to is null or a.valid_to >= :day) offset 0) a
                        join official o on o.id = a.official_id and o.active
                        where n.node = %s)""".formatted(ABOVE);

    private static final String NOT_CHOSEN = """
            not exists (select 1 from unit n where n.id = any(cast(:chosen as uuid[])) and n.node = %s)""".formatted(ABOVE);
    private static final Map<String, String> SORTS = Map.of(
            "unit", "p.name collate \"vi-x-icu\" $, u.name collate \"vi-x-icu\" $",
            "code", "u.code");

    @Inject
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** A unit that nobody follows, and the regulation under which. */
    record Named(UUID regulationId, String number, UnitKind kind, String name) {}

    Page<AssignmentGap> page(GapFilter filter, PageRequest request) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        UnitKind kind = filter.kind == null ? UnitKind.COMMUNE : filter.kind;
        return gaps(FROM, scope.area(), day)
                .where("u.kind = :kind", "kind", kind.name())
                .bind("regulation", filter.regulationId)
                .under("u.path", filter.under)
                .search("u.name_norm", filter.search)
                .sort(request.sort, SORTS, "unit", "u.id")
                .page(em, request, GapList::gap);
    }

    /** Those of the area that would be left on the day if the chosen units were followed too. */
    Page<AssignmentGap> left(Area area, UUID regulation, UnitKind kind, LocalDate day, Collection<UUID> chosen) {
        return gaps(FROM, area, day)
                .where("u.kind = :kind", "kind", kind.name())
                .bind("regulation", regulation)
                .where(NOT_CHOSEN, "chosen", chosen.toArray(UUID[]::new))
                .sort(null, SORTS, "unit", "u.id")
                .page(em, PageRequest.of(0, 20), GapList::gap);
    }

    /** Those of today by regulation and kind of unit, where units of the kind are followed at all. */
    List<Head<Named>> open(int most) {
        LocalDate today = LocalDate.now(clock);
        Area area = scope.area();
        return List.copyOf(gaps(FOLLOWED.formatted(area.sql("x.path")), area, today)
                .sort(null, SORTS, "unit", "u.id")
                .heads(em, "r.id || ' ' || u.kind", most, GapList::named)
                .values());
    }

    private static Named named(Row row) {
        return new Named(
                row.id("regulation_id"), row.text("number"), row.choice("kind", UnitKind.class), row.text("name"));
    }

    private static ListQuery gaps(String from, Area area, LocalDate day) {
        return ListQuery.select(COLUMNS, from)
                .within(area, "u.path")
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .where(NOBODY);
    }

    private static AssignmentGap gap(Row row) {
        LocalDate last = row.date("last_on");
        return new AssignmentGap(UnitRef.of(row), row.text("parent_name"), last == null ? null : last.plusDays(1));
    }
}
