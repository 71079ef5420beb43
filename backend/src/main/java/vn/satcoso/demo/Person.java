package vn.satcoso.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.time.Period;

/** An official with his posts, his assignments and his habits. */
record Person(
        UUID id,
        String code,
        String name,
        Place unit,
        boolean retired,
        String[] sectors,
        List<Post> posts,
        List<Mission> missions,
        List<String> habits,
        Map<String, String> planning) {

    /** Under several regulations the meetings are chosen by the one that asks most. */
    private static final List<String> STRICTEST = List.of("1120", "02", "26", "168");

    record Post(UUID id, Rank rank, Place unit, String title, boolean secretary, Period days) {}

    record Mission(UUID id, Decision decision, Place area, Period days, String endReason) {}

    /** A decision of assignment under a regulation. */
    record Decision(String regulation, String number, LocalDate date, LocalDate from) {}

    Person(Sheet.Line line, Place unit) {
        this(
                Ids.next(),
                line.at(0),
                line.at(1),
                unit,
                line.has(3),
                line.has(4) ? line.at(4).split(",") : new String[0],
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>());
    }

    boolean inPost(LocalDate day) {
        return posts.stream().anyMatch(post -> post.days().contains(day));
    }

    boolean holds(LocalDate day, List<Rank> ranks) {
        return posts.stream()
                .anyMatch(post -> ranks.contains(post.rank()) && post.days().contains(day));
    }

    boolean covers(Place cell, LocalDate day) {
        return missions.stream().anyMatch(mission -> mission.days().contains(day) && cell.within(mission.area()));
    }

    /** The areas of the strictest regulation that binds him in the month. */
    List<Place> areas(YearMonth month) {
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        return STRICTEST.stream()
                .map(regulation -> missions.stream()
                        .filter(mission -> mission.decision().regulation().equals(regulation))
                        .filter(mission -> mission.days().overlaps(days))
                        .map(Mission::area)
                        .toList())
                .filter(areas -> !areas.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What he does each month of a year: one letter a month, see {@code officials.txt}. */
    String habits(int year, int thisYear) {
        if (habits.isEmpty()) {
            return "";
        }
        return habits.get(Math.max(0, habits.size() - 1 - (thisYear - year)));
    }
}
