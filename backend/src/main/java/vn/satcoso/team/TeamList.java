package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/** The reading side of teams as a list. */
@ApplicationScoped
class TeamList {
    private static final String COLUMNS = """
            t.id, t.name, t.decision_number, t.decision_date, t.valid_from, t.valid_to, t.version,
            t.dissolve_number, t.dissolve_date, t.dissolve_reason,
            u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, u.path,
            r.id as regulation_id, r.number, r.title, x.names, x.orphans, n.members,
            l.id as leader_id, l.code as leader_code, l.full_name as leader_name""";
    private static final String FROM = """
            team t join unit u on u.id = t.unit_id join regulation r on r.id = t.regulation_id
            cross join lateral (
                select string_agg(au.name, ', ' order by au.name collate "vi-x-icu") as names,
                       coalesce(sum((select count(*) from unit c where %s and %s)), 0) as orphans
                from team_area ta join unit au on au.id = ta.unit_id where ta.team_id = t.id) x
            cross join lateral (select count(*) as members from team_member m where m.team_id = t.id and %s) n
            left join lateral (
                select o.id, o.code, o.full_name from team_member m join official o on o.id = m.official_id
                where m.team_id = t.id and m.category = 'LEADER' and m.valid_from <= :day
                order by m.valid_from desc limit 1) l on true""".formatted(
                    OrphanList.CELL_OF_AREA,
                    OrphanList.ORPHANED,
                    "m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)");
    /** A team of today without a leader who is there today and in service. */
    private static final String LEADERLESS = """
            t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day) and not exists (
                select 1 from team_member lm join official lo on lo.id = lm.official_id and lo.active
                where lm.team_id = t.id and lm.category = 'LEADER' and lm.valid_from <= :day
                  and (lm.valid_to is null or lm.valid_to >= :day))""";

    private static final String LED = """
            t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
            and (cast(:leader as uuid) is null or exists (
                select 1 from team_member lm where lm.team_id = t.id and lm.category = 'LEADER'
                  and lm.official_id = :leader and lm.valid_from <= :day
                  and (lm.valid_to is null or lm.valid_to >= :day)))""";
    private static final String JOINED = """
            t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
            and (exists (select 1 from team_member lm where lm.team_id = t.id and lm.official_id = :self
                   and lm.valid_from <= :day and (lm.valid_to is null or lm.valid_to >= :day))
                 or cast(:self as uuid) is null and %s)""";
    private static final String COUNTED = "team t join unit u on u.id = t.unit_id";
    private static final Map<String, String> SORTS = Map.of(
            "name", "t.name collate \"vi-x-icu\"", "from", "t.valid_from", "unit", "u.name collate \"vi-x-icu\"");

    @Inject
    EntityManager em;

    @Inject
    TeamAccess access;

    @Inject
    Clock clock;

    /** A team with what the caller may do with it. */
    record Found(
            TeamRow row,
            String path,
            UUID leaderId,
            String dissolveNumber,
            LocalDate dissolveDate,
            String dissolveReason) {}

    Page<TeamRow> page(TeamFilter filter, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = access.visible(ListQuery.select(COLUMNS, FROM))
                .pickFrom(COUNTED, "t.id")
                .bind("day", today)
                .bind("next", today.plusDays(1))
                .search("t.name_norm", filter.search)
                .filter("t.regulation_id = :regulation", "regulation", filter.regulationId)
                .under("u.path", filter.under)
                .filter(
                        "exists (select 1 from team_member f where f.team_id = t.id and f.official_id = :official)",
                        "official",
                        filter.officialId);
        if (filter.withoutLeader != null) {
            query.where("(" + LEADERLESS + ") = :withoutLeader", "withoutLeader", filter.withoutLeader);
        }
        if (filter.current != null) {
            String there = "(t.valid_from <= :today and (t.valid_to is null or t.valid_to >= :today))";
            query.where(filter.current ? there : "not " + there, "today", today);
        }
        return query.sort(request.sort, SORTS, "name", "t.id").page(em, request, TeamList::row);
    }

    /** The teams of this area that nobody leads, and how many they are. */
    Head<TeamRef> leaderless(Area area, int most) {
        return teams(area).where(LEADERLESS).head(em, most, TeamList::ref);
    }

    /** The teams of this area, or those of them that this official leads. */
    List<TeamRef> led(Area area, UUID leader) {
        return teams(area).where(LED).bind("leader", leader).list(em, TeamList::ref);
    }

    /** The teams that have this official among them; for an account that names nobody those of this area. */
    List<TeamRef> joined(Area led, UUID self) {
        return ListQuery.select("t.id, t.name", COUNTED)
                .where(JOINED.formatted(led.sql("u.path")))
                .bind(led)
                .bind("self", self)
                .bind("day", LocalDate.now(clock))
                .sort(null, SORTS, "name", "t.id")
                .list(em, TeamList::ref);
    }

    List<TeamRow> rows(List<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        return ListQuery.select(COLUMNS, FROM)
                .bind("day", today)
                .bind("next", today.plusDays(1))
                .where("t.id in (:ids)", "ids", ids)
                .sort(null, SORTS, "name", "t.id")
                .list(em, TeamList::row);
    }

    private ListQuery teams(Area area) {
        return ListQuery.select("t.id, t.name", COUNTED)
                .within(area, "u.path")
                .bind("day", LocalDate.now(clock))
                .sort(null, SORTS, "name", "t.id");
    }

    private static TeamRef ref(Row row) {
        return new TeamRef(row.id("id"), row.text("name"));
    }

    /** The team when the caller may see it. */
    Optional<Found> one(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return access.visible(ListQuery.select(COLUMNS, FROM))
                .bind("day", today)
                .bind("next", today.plusDays(1))
                .where("t.id = :id", "id", id)
                .find(
                        em,
                        row -> new Found(
                                row(row),
                                row.text("path"),
                                row.id("leader_id"),
                                row.text("dissolve_number"),
                                row.date("dissolve_date"),
                                row.text("dissolve_reason")));
    }

    private static TeamRow row(Row row) {
        UUID leader = row.id("leader_id");
        return new TeamRow(
                row.id("id"),
                row.text("name"),
                UnitRef.of(row, "unit"),
                new RegulationRef(row.id("regulation_id"), row.text("number"), row.text("title")),
                row.text("names"),
                leader == null ? null : new OfficialRef(leader, row.text("leader_code"), row.text("leader_name")),
                row.number("members"),
                row.date("valid_to") == null ? row.number("orphans") : 0,
                row.text("decision_number"),
                row.date("decision_date"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.number("version"));
    }
}
