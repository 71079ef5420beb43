package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** The hot, complex and uneasy places as their communes told of them, some calm again; each level is closed by the next. */
final class Heats {
    private static final LocalTime WRITTEN = LocalTime.of(8, 40);

    private final StoryDays days;
    private final List<Heat> heats = new ArrayList<>();

    /** {@code to} is null while the level holds. */
    record Heat(UUID id, Place place, String level, LocalDate from, LocalDate to, String reason, String detail) {
        boolean flagged(LocalDate day) {
            return !level.equals("CALM") && !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    Heats(Tree tree, StoryDays days) {
        this.days = days;
        Map<Place, Integer> open = new HashMap<>();
        for (Sheet.Line line : Sheet.read("heats")) {
            Place place = tree.get(line.at(0));
            LocalDate from = days.today().minusDays(Long.parseLong(line.at(2)));
            Integer last = open.put(place, heats.size());
            if (last != null) {
                Heat before = heats.get(last);
                heats.set(
                        last,
                        new Heat(
                                before.id(),
                                place,
                                before.level(),
                                before.from(),
                                from.minusDays(1),
                                before.reason(),
                                before.detail()));
            }
            String detail = line.has(4) ? line.at(4) : null;
            heats.add(new Heat(Ids.next(), place, line.at(1), from, null, line.at(3), detail));
        }
    }

    /** What is not calm on the day at the cell, then in its commune. */
    List<Heat> around(Place cell, LocalDate day) {
        return heats.stream()
                .filter(heat -> heat.flagged(day) && cell.within(heat.place()))
                .sorted((one, other) ->
                        other.place().path().length() - one.place().path().length())
                .toList();
    }

    void write(Rows rows) throws SQLException {
        List<Object[]> written = new ArrayList<>();
        for (Heat h : heats) {
            written.add(new Object[] {
                h.id(),
                h.place().id(),
                h.level(),
                h.from(),
                h.to(),
                h.reason(),
                h.detail(),
                h.place().keeper(),
                days.past(h.from(), WRITTEN)
            });
        }
        rows.insert(
                "unit_heat",
                "id, unit_id, level, valid_from, valid_to, reason, detail, recorded_by, recorded_at",
                written);
    }
}
