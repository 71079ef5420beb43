package vn.satcoso.scope;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.satcoso.feed.FeedRows;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Calls on feeds and days off; each finds a row of its own, in years in which no other test looks. */
record CalendarCalls(World world) {
    Call of(String operation, Branch branch) {
        return switch (operation) {
            case "getFeed" ->
                new Call(Map.of("secret", FeedRows.ofOfficial(world, branch.official())), null, null, Map.of());
            case "addHoliday" ->
                Call.with(Map.of(
                        "day", day(), "kind", "OFF", "name", "Lễ", "movesMeetings", false, "source", "Quyết định"));
            default -> {
                UUID id = UUID.randomUUID();
                world.run(
                        "insert into holiday (id, day, kind, name, source) values (?, ?, 'OFF', 'Lễ', 'Quyết định')",
                        id,
                        day());
                yield Call.on(id);
            }
        };
    }

    private static LocalDate day() {
        return LocalDate.of(2100, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(36_000));
    }
}
