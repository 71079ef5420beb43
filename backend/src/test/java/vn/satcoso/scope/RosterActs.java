package vn.satcoso.scope;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Acts on rosters of a commune's committee; every branch has a published one that names its cell and its official. */
final class RosterActs {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private final World world;
    private final AtomicInteger count = new AtomicInteger();

    RosterActs(World world) {
        this.world = world;
        for (Branch branch : world.branches()) {
            world.run(
                    "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                            + "values (new_id(), ?, 'COMMUNE_COMMITTEE', ?, date '2025-01-01') on conflict do nothing",
                    branch.official(),
                    branch.commune().id());
            if (world.one("select id from roster where id = ?", published(branch)) == null) {
                roster(published(branch), branch, "PUBLISHED", true);
            }
        }
    }

    /** The roster that a branch has from the beginning. */
    static UUID published(Branch branch) {
        return UUID.nameUUIDFromBytes(("roster " + branch.official()).getBytes(StandardCharsets.UTF_8));
    }

    Optional<Call> of(String operation, Branch branch) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listRosters" -> Call.asking(Map.of());
                    case "getRoster", "getRosterHistory" -> Call.on(published(branch));
                    case "createRoster" ->
                        Call.with(Map.of(
                                "unitId",
                                branch.commune().id(),
                                "month",
                                next(branch).toString().substring(0, 7)));
                    case "proposeRoster" -> draft(branch, false).sending(0, Map.of());
                    case "publishRoster" -> draft(branch, true).sending(0, Map.of());
                    case "setRosterLines" ->
                        draft(branch, false)
                                .sending(
                                        0,
                                        Map.of(
                                                "cells",
                                                List.of(Map.of(
                                                        "cellId",
                                                        branch.cell().id(),
                                                        "officialIds",
                                                        List.of(branch.official())))));
                    default -> null;
                });
    }

    private Call draft(Branch branch, boolean filled) {
        UUID id = UUID.randomUUID();
        LocalDate month = roster(id, branch, "DRAFT", filled);
        world.run(
                "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) "
                        + "values (new_id(), ?, ?, 'REGULAR', ?, ?, '19:30', 'Nhà văn hóa') on conflict do nothing",
                branch.cell().id(),
                month,
                month.plusDays(9),
                month.plusDays(9));
        return Call.on(id);
    }

    private LocalDate roster(UUID id, Branch branch, String state, boolean filled) {
        LocalDate month = next(branch);
        world.run(
                "insert into roster (id, unit_id, month, state, published_at) values (?, ?, ?, ?, now())",
                id,
                branch.commune().id(),
                month,
                state);
        if (filled) {
            world.run(
                    "insert into roster_line (roster_id, cell_id, official_id) values (?, ?, ?)",
                    id,
                    branch.cell().id(),
                    branch.official());
        }
        return month;
    }

    /** A month in which the commune has no roster. */
    private LocalDate next(Branch branch) {
        LocalDate month = FIRST.plusMonths(count.incrementAndGet());
        while (world.one(
                        "select id from roster where unit_id = ? and month = ?",
                        branch.commune().id(),
                        month)
                != null) {
            month = FIRST.plusMonths(count.incrementAndGet());
        }
        return month;
    }
}
