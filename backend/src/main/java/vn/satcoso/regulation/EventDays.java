package vn.satcoso.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;

/**
 * Within how many working days of an event something is due, for lists that count in SQL: by every regulation and by the
 * year of the event, from the first year of the list on.
 *
 * @param regulations all of them, also those that say nothing of the kind
 * @param years one for each year, with the days of the regulations that say something for it
 */
public record EventDays(int firstYear, List<UUID> regulations, List<Map<UUID, Integer>> years) {

    /**
     * Binds {@code ruleYear}, the first year; {@code ruleRegulations}; {@code ruleDays}, a line of them for each year; and
     * {@code ruleCounts}, every number of days that occurs.
     */
    public ListQuery bind(ListQuery query) {
        return query.bind("ruleYear", firstYear)
                .bind("ruleRegulations", regulations.toArray(UUID[]::new))
                .bind("ruleDays", lines().toArray(Integer[]::new))
                .bind(
                        "ruleCounts",
                        lines().stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toArray(Integer[]::new));
    }

    /**
     * Binds as well {@code ruleFewest}, the fewest days of each year, and {@code rulesAlike}: nobody needs to ask by which
     * regulation somebody goes.
     */
    public ListQuery bindFewest(ListQuery query) {
        Integer[] fewest = years.stream()
                .map(year -> year.isEmpty() ? null : Collections.min(year.values()))
                .toArray(Integer[]::new);
        return bind(query).bind("ruleFewest", fewest).bind("rulesAlike", alike());
    }

    /** The days of a regulation in the year of a day, in SQL. */
    public static String of(String regulation, String day) {
        return """
            (cast(:ruleDays as integer[]))[(%s) * cardinality(cast(:ruleRegulations as uuid[]))
                + array_position(cast(:ruleRegulations as uuid[]), %s)]""".formatted(year(day), regulation);
    }

    /** The fewest days of the year of a day by any regulation, in SQL. */
    public static String fewest(String day) {
        return "(cast(:ruleFewest as integer[]))[%s + 1]".formatted(year(day));
    }

    private static String year(String day) {
        return "cast(extract(year from %s) as integer) - cast(:ruleYear as integer)".formatted(day);
    }

    private boolean alike() {
        return years.stream()
                .allMatch(year -> year.keySet().containsAll(regulations)
                        && year.values().stream().distinct().count() == 1);
    }

    private List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        years.forEach(year -> regulations.forEach(regulation -> lines.add(year.get(regulation))));
        return lines;
    }
}
