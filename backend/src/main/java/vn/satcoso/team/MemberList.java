package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.team.TeamResponse.FollowedCell;
import vn.satcoso.team.TeamResponse.Member;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** Who is and was in a team, and the cells that each follows: the matrix (S3-18). */
@ApplicationScoped
class MemberList {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    List<UnitRef> areas(UUID teamId) {
        return ListQuery.select("u.id, u.code, u.name, u.kind", "team_area a join unit u on u.id = a.unit_id")
                .where("a.team_id = :team", "team", teamId)
                .orderBy("u.name collate \"vi-x-icu\", u.id")
                .list(em, row -> UnitRef.of(row));
    }

    /** Those who are there first, the leader on top; what may be done with each depends on the two rights. */
    List<Member> members(UUID teamId, boolean mayOrganize, boolean mayArrange) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<FollowedCell>> cells = cells(teamId, today);
        return ListQuery.select("""
                        m.id, m.category, m.valid_from, m.valid_to, m.end_reason, o.id as official_id, o.code, o.full_name,
                        o.active""", "team_member m join official o on o.id = m.official_id")
                .where("m.team_id = :team", "team", teamId)
                .bind("today", today)
                .orderBy("(m.valid_to < :today) nulls first, m.category, o.sort_name, m.id")
                .list(em, row -> member(row, cells, today, mayOrganize, mayArrange));
    }

    /** Who is in these teams today, the leaders first. */
    List<TeamFollower> today(List<UUID> teamIds) {
        return ListQuery.select("""
                        m.team_id, m.category, o.id, o.code, o.full_name,
                        (select count(*) from team_cell c where c.member_id = m.id and c.valid_from <= :today
                           and (c.valid_to is null or c.valid_to >= :today)) as cells""", "team_member m join official o on o.id = m.official_id and o.active")
                .where("m.team_id in (:teams)", "teams", teamIds)
                .where("m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)")
                .bind("today", LocalDate.now(clock))
                .orderBy("m.category <> 'LEADER', o.sort_name, m.id")
                .list(
                        em,
                        row -> new TeamFollower(
                                row.id("team_id"),
                                new OfficialRef(row.id("id"), row.text("code"), row.text("full_name")),
                                row.choice("category", MemberCategory.class),
                                row.number("cells")));
    }

    /** The names of cells, in order, as the history tells them. */
    String names(List<UUID> cellIds) {
        return cellIds.isEmpty()
                ? null
                : ListQuery.select("u.name", "unit u")
                        .where("u.id in (:ids)", "ids", cellIds)
                        .orderBy("u.name collate \"vi-x-icu\", u.id")
                        .list(em, row -> row.text("name"))
                        .stream()
                        .collect(Collectors.joining(", "));
    }

    private Map<UUID, List<FollowedCell>> cells(UUID teamId, LocalDate today) {
        Map<UUID, List<FollowedCell>> cells = new LinkedHashMap<>();
        ListQuery.select("""
                        c.id, c.member_id, c.valid_from, c.valid_to, u.id as cell_id, u.code, u.name, p.name as commune_name,
                        (select count(distinct m2.official_id) from team_cell c2 join team_member m2 on m2.id = c2.member_id
                         where c2.cell_id = c.cell_id and c2.valid_from <= :today
                           and (c2.valid_to is null or c2.valid_to >= :today)) as followers""", """
                        team_cell c join team_member m on m.id = c.member_id join unit u on u.id = c.cell_id
                        join unit p on p.id = u.parent_id""")
                .where("m.team_id = :team", "team", teamId)
                .bind("today", today)
                .orderBy("p.name collate \"vi-x-icu\", u.name collate \"vi-x-icu\", c.valid_from, c.id")
                .list(
                        em,
                        row -> cells.computeIfAbsent(row.id("member_id"), id -> new ArrayList<>())
                                .add(new FollowedCell(
                                        row.id("id"),
                                        new UnitRef(
                                                row.id("cell_id"), row.text("code"), row.text("name"), UnitKind.CELL),
                                        row.text("commune_name"),
                                        row.date("valid_from"),
                                        row.date("valid_to"),
                                        row.number("followers"))));
        return cells;
    }

    private static Member member(
            Row row, Map<UUID, List<FollowedCell>> cells, LocalDate today, boolean mayOrganize, boolean mayArrange) {
        LocalDate to = row.date("valid_to");
        List<String> actions = new ArrayList<>();
        if (mayArrange && to == null) {
            actions.add("followCells");
        }
        if (mayOrganize && (to == null || to.isAfter(today))) {
            actions.add("end");
        }
        return new Member(
                row.id("id"),
                new OfficialRef(row.id("official_id"), row.text("code"), row.text("full_name")),
                row.choice("category", MemberCategory.class),
                row.date("valid_from"),
                to,
                row.text("end_reason"),
                row.flag("active"),
                cells.getOrDefault(row.id("id"), List.of()),
                actions);
    }
}
