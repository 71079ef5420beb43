package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/**
 * The cells of the areas of teams that nobody follows once the day is over (S3-49): on the last day of a member his
 * cells are listed already, unless another begins with the next. Who is no longer in service follows nothing.
 */
@ApplicationScoped
class OrphanList {
    /** A cell {@code c} of the area {@code au} that is there on the day. */
    static final String CELL_OF_AREA = """
            c.kind = 'CELL' and c.path >= au.path and c.path < left(au.path, -1) || '/'
            and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)""";

    static final String ORPHANED = """
            not exists (select 1 from team_cell tc join team_member tm on tm.id = tc.member_id
                        join official f on f.id = tm.official_id and f.active
                        where tc.cell_id = c.id and tc.valid_from <= :next
                          and (tc.valid_to is null or tc.valid_to > :day))""";

    private static final String COLUMNS = """
            c.id as cell_id, c.code as cell_code, c.name as cell_name, p.name as commune_name,
            t.id as team_id, t.name as team_name, l.id as last_id, l.code as last_code, l.full_name as last_name,
            l.valid_to as last_on""";
    /** From the cell up to the areas that hold it, since the caller sees fewer cells than there are teams. */
    private static final String CELLS = """
            unit c join unit au on au.node = any (string_to_array(rtrim(c.path, '.'), '.')::bigint[])
            join team_area ta on ta.unit_id = au.id join team t on t.id = ta.team_id
            join unit p on p.id = c.parent_id""";

    private static final String LAST = """
            left join lateral (
                select o.id, o.code, o.full_name, tc.valid_to from team_cell tc join team_member tm on tm.id = tc.member_id
                join official o on o.id = tm.official_id
                where tc.cell_id = c.id and tm.team_id = t.id and tc.valid_from <= :day
                order by tc.valid_to desc nulls first limit 1) l on true""";
    private static final Map<String, String> SORTS = Map.of(
            "cell", "c.name collate \"vi-x-icu\"",
            "commune", "p.name collate \"vi-x-icu\" $, c.name collate \"vi-x-icu\" $",
            "since", "l.valid_to");

    @Inject
    EntityManager em;

    @Inject
    TeamAccess access;

    @Inject
    Clock clock;

    Page<OrphanCell> page(OrphanFilter filter, PageRequest request) {
        return query(filter)
                .search("c.name_norm", filter.search)
                .sort(request.sort, SORTS, "commune", "c.id, t.id")
                .page(em, request, OrphanList::orphan);
    }

    /** The cells that nobody follows: of these teams, each by its id, or of all that the caller sees, as {@code ALL}. */
    Map<String, Head<OrphanCell>> heads(List<UUID> teams, int most) {
        ListQuery query = query(new OrphanFilter()).sort(null, SORTS, "commune", "c.id, t.id");
        return teams == null
                ? query.heads(em, "'ALL'", most, OrphanList::orphan)
                : query.where("t.id in (:teams)", "teams", teams)
                        .heads(em, "cast(t.id as text)", most, OrphanList::orphan);
    }

    private ListQuery query(OrphanFilter filter) {
        LocalDate day = filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
        return ListQuery.select(COLUMNS, CELLS + "\n" + LAST)
                .within(access.readable(), "c.path")
                .bind("day", day)
                .bind("next", day.plusDays(1))
                .where("c.kind = 'CELL' and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)")
                .where("t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)")
                .where(ORPHANED)
                .filter("t.id = :team", "team", filter.teamId)
                .under("c.path", filter.under);
    }

    private static OrphanCell orphan(Row row) {
        UUID last = row.id("last_id");
        LocalDate lastOn = row.date("last_on");
        return new OrphanCell(
                UnitRef.cell(row),
                row.text("commune_name"),
                new TeamRef(row.id("team_id"), row.text("team_name")),
                last == null ? null : new OfficialRef(last, row.text("last_code"), row.text("last_name")),
                lastOn == null ? null : lastOn.plusDays(1));
    }
}
