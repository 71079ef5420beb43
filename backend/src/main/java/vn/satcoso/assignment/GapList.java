package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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
            u.id, u.code, u.name, u.kind, p.name as parent_name,
            (select max(a.valid_to) from assignment a
             where a.unit_id = u.id and a.regulation_id = :regulation and a.valid_to < :day) as last_on""";
    private static final String FROM =
            "unit u left join unit p on p.id = u.parent_id join regulation r on r.id = :regulation";
    private static final String ABOVE = "any (string_to_array(rtrim(u.path, '.'), '.')::bigint[])";
    private static final String NOBODY = """
            not exists (select 1 from unit n join assignment a on a.unit_id = n.id
                        join official o on o.id = a.official_id and o.active
                        where n.node = %s and a.regulation_id = :regulation and a.valid_from <= :day
                          and (a.valid_to is null or a.valid_to >= :day))""".formatted(ABOVE);
    private static final String NOT_CHOSEN = """
            not exists (select 1 from unit n where n.id in (:chosen) and n.node = %s)""".formatted(ABOVE);
    private static final Map<String, String> SORTS = Map.of(
            "unit", "p.name collate \"vi-x-icu\" $, u.name collate \"vi-x-icu\" $",
            "code", "u.code");

    @Inject
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    Page<AssignmentGap> page(GapFilter filter, PageRequest request) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        UnitKind kind = filter.kind == null ? UnitKind.COMMUNE : filter.kind;
        return gaps(scope.area(), filter.regulationId, kind, day)
                .under("u.path", filter.under)
                .search("u.name_norm", filter.search)
                .sort(request.sort, SORTS, "unit", "u.id")
                .page(em, request, GapList::gap);
    }

    /** Those of the area that would be left on the day if the chosen units were followed too. */
    Page<AssignmentGap> left(Area area, UUID regulation, UnitKind kind, LocalDate day, Collection<UUID> chosen) {
        return gaps(area, regulation, kind, day)
                .where(NOT_CHOSEN, "chosen", chosen)
                .sort(null, SORTS, "unit", "u.id")
                .page(em, PageRequest.of(0, 20), GapList::gap);
    }

    private static ListQuery gaps(Area area, UUID regulation, UnitKind kind, LocalDate day) {
        return ListQuery.select(COLUMNS, FROM)
                .within(area, "u.path")
                .where("u.kind = :kind", "kind", kind.name())
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .where(NOBODY, "regulation", regulation);
    }

    private static AssignmentGap gap(Row row) {
        LocalDate last = row.date("last_on");
        return new AssignmentGap(
                new UnitRef(row.id("id"), row.text("code"), row.text("name"), row.choice("kind", UnitKind.class)),
                row.text("parent_name"),
                last == null ? null : last.plusDays(1));
    }
}
