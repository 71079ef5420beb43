package vn.satcoso.scope;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Acts on teams and rounds of assignment; every branch has a team of its own whose area is its cell. */
final class TeamActs {
    private final World world;
    private final Map<UUID, UUID> teams = new HashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    TeamActs(World world) {
        this.world = world;
        world.branches().forEach(branch -> teams.put(branch.official(), team(branch, true)));
    }

    Optional<Call> of(String operation, Branch branch) {
        int n = count.incrementAndGet();
        return Optional.ofNullable(
                switch (operation) {
                    case "listTeams", "listOrphanCells" -> Call.asking(Map.of());
                    case "getTeam", "getTeamHistory" ->
                        Call.on(teams.getOrDefault(branch.official(), UUID.randomUUID()));
                    case "createTeam" -> Call.with(made(branch, n));
                    case "addTeamMember" ->
                        versioned(team(branch, false))
                                .sending(
                                        0,
                                        Map.of(
                                                "officialId",
                                                newcomer(branch, n),
                                                "category",
                                                "MEMBER",
                                                "from",
                                                "2026-03-01"));
                    case "endTeamMember" ->
                        member(branch, Map.of("to", "2026-10-31", "reason", "Điều động công tác khác"));
                    case "followCells" ->
                        member(branch, Map.of("cellIds", List.of(branch.cell().id()), "from", "2026-10-01"));
                    case "dissolveTeam" ->
                        versioned(team(branch, true))
                                .sending(
                                        0,
                                        Map.of(
                                                "to",
                                                "2026-12-31",
                                                "decisionNumber",
                                                "9-QĐ/HU",
                                                "decisionDate",
                                                "2026-10-10",
                                                "reason",
                                                "Kết thúc nhiệm kỳ",
                                                "closeRosters",
                                                false));
                    case "previewAssignmentRound", "createAssignmentRound" -> Call.with(round(branch, n));
                    case "replaceAssignment" -> replacement(branch, n);
                    default -> null;
                });
    }

    /** A team of the branch's commune for its cell, led by its official when there is to be somebody in it. */
    UUID team(Branch branch, boolean led) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into team (id, name, unit_id, regulation_id, decision_number, decision_date, valid_from) "
                        + "values (?, ?, ?, ?, '8-QĐ/HU', date '2026-01-02', date '2026-01-02')",
                id,
                "Tổ " + id,
                branch.commune().id(),
                World.PLAN_REGULATION);
        world.run(
                "insert into team_area (team_id, unit_id) values (?, ?)",
                id,
                branch.cell().id());
        if (led) {
            world.run(
                    "insert into team_member (id, team_id, official_id, category, valid_from) "
                            + "values (?, ?, ?, 'LEADER', date '2026-01-02')",
                    UUID.randomUUID(),
                    id,
                    branch.official());
        }
        return id;
    }

    private Call member(Branch branch, Map<String, Object> body) {
        UUID team = team(branch, true);
        String member = world.one("select id from team_member where team_id = ?", team);
        return new Call(Map.of("id", team, "memberId", member), 0, body, Map.of());
    }

    private Call replacement(Branch branch, int n) {
        UUID regulation = world.regulation();
        LocalDate from = LocalDate.of(2026, 2, 1);
        UUID next = newcomer(branch, n);
        return Call.versioned(
                world,
                "assignment",
                world.assignment(branch.official(), branch.cell(), regulation, from, null),
                Map.of(
                        "officialId",
                        next,
                        "from",
                        "2026-11-01",
                        "decisionNumber",
                        "21-QĐ/TU",
                        "decisionDate",
                        "2026-10-12",
                        "reason",
                        "Nghỉ hưu"));
    }

    private UUID newcomer(Branch branch, int n) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into official (id, code, full_name, unit_id) values (?, ?, 'Quàng Văn Mới', ?)",
                id,
                world.code("T" + n),
                branch.cell().id());
        return id;
    }

    private static Call versioned(UUID team) {
        return Call.on(team);
    }

    private static Map<String, Object> made(Branch branch, int n) {
        return Map.of(
                "name",
                "Tổ số " + n,
                "unitId",
                branch.commune().id(),
                "regulationId",
                World.PLAN_REGULATION,
                "decisionNumber",
                "8-QĐ/HU",
                "decisionDate",
                "2026-01-02",
                "from",
                "2026-01-02",
                "areaIds",
                List.of(branch.cell().id()));
    }

    private static Map<String, Object> round(Branch branch, int n) {
        LocalDate free = LocalDate.of(2041, 1, 1).plusDays(3L * n);
        return Map.of(
                "rows",
                List.of(Map.of(
                        "officialId",
                        branch.official(),
                        "unitIds",
                        List.of(branch.cell().id()))),
                "regulationId",
                World.PLAN_REGULATION,
                "from",
                free,
                "to",
                free,
                "decisionNumber",
                "15-QĐ/TU",
                "decisionDate",
                "2026-01-05");
    }
}
