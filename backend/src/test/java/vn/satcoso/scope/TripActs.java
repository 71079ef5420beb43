package vn.satcoso.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Acts on field trips; each finds a trip of its own. */
record TripActs(World world) {
    Call of(String operation, Branch branch, int n) {
        Map<String, Object> trip = new HashMap<>(Map.of(
                "from",
                "2026-10-01",
                "to",
                "2026-10-02",
                "kind",
                "SURVEY",
                "unitId",
                branch.commune().id(),
                "content",
                "Khảo sát lần " + n));
        return switch (operation) {
            case "createFieldTrip" -> {
                trip.put("officialId", branch.official());
                yield Call.with(trip);
            }
            case "updateFieldTrip" -> Call.versioned(world, "field_trip", trip(world, branch), trip);
            case "withdrawFieldTrip" ->
                Call.versioned(world, "field_trip", trip(world, branch), Map.of("reason", "Ghi nhầm chuyến đi"));
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }

    /** A trip of the branch's official to its cell. */
    static UUID trip(World world, Branch branch) {
        UUID id = UUID.randomUUID();
        world.run(
                "insert into field_trip (id, official_id, unit_id, kind, from_day, to_day, content, recorded_by, "
                        + "recorded_on_behalf, recorded_at) values (?, ?, ?, 'FESTIVAL', date '2026-09-01', "
                        + "date '2026-09-02', 'Dự ngày hội', 'An', false, timestamptz '2026-09-03 02:00Z')",
                id,
                branch.official(),
                branch.cell().id());
        return id;
    }
}
