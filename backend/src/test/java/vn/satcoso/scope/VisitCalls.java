package vn.satcoso.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Readings of what is still to be recorded and of field trips; what they show is made for every branch at once. */
final class VisitCalls {
    private final World world;
    private final Map<UUID, UUID> trips = new HashMap<>();

    VisitCalls(World world) {
        this.world = world;
    }

    Call of(String operation, Branch branch) {
        if (trips.isEmpty()) {
            world.branches().forEach(one -> {
                trips.put(one.official(), TripActs.trip(world, one));
                world.plan(one.official(), 2025, "SUBMITTED", one.cell());
            });
        }
        UUID trip = trips.getOrDefault(branch.official(), new UUID(0, 1));
        return switch (operation) {
            case "listUnrecordedVisits" -> Call.asking(Map.of("asOf", "2025-12-31"));
            case "listNextMeetings" ->
                new Call(Map.of("id", branch.past()), null, null, Map.of("officialId", branch.official()));
            case "listFieldTrips" -> Call.asking(Map.of());
            case "countFieldTrips" -> Call.asking(Map.of("by", "UNIT"));
            case "listFieldTripPlaces" -> Call.asking(Map.of("officialId", branch.official()));
            default -> Call.on(trip);
        };
    }
}
