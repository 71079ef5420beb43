package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.platform.time.Period;

/** What a file of roster lines is compared with, in a fixed number of queries. */
@ApplicationScoped
class RosterImportFacts {
    private static final String PEOPLE = """
            (select team_id as owner, official_id, valid_from, valid_to from team_member
             union all
             select unit_id, official_id, valid_from, valid_to from official_position
             where rank = 'COMMUNE_COMMITTEE') x join official o on o.id = x.official_id and o.active""";

    @Inject
    EntityManager em;

    /** A team, or a commune, whose people go, and the paths of its area. */
    record Owner(UUID id, boolean team, List<String> areas) {}

    /** Whose roster of which month. */
    record Key(UUID owner, YearMonth month) {}

    /** A roster that is there. */
    record Kept(UUID id, RosterState state, Set<RosterLine> lines) {}

    /** The teams of the area and these others by their folded names; several may have one name. */
    Map<String, List<Owner>> teams(Area area, Collection<UUID> others) {
        record Part(UUID id, String name, String path) {}
        Map<UUID, List<Part>> parts = ListQuery.select("t.id, t.name, au.path", """
                        team t join unit u on u.id = t.unit_id join team_area a on a.team_id = t.id
                        join unit au on au.id = a.unit_id""")
                .where("(%s or t.id = any(cast(:others as uuid[])))".formatted(area.sql("u.path")))
                .bind(area)
                .bind("others", others.toArray(UUID[]::new))
                .list(em, row -> new Part(row.id("id"), row.text("name"), row.text("path")))
                .stream()
                .collect(Collectors.groupingBy(Part::id));
        Map<String, List<Owner>> teams = new HashMap<>();
        parts.forEach((id, areas) -> teams.computeIfAbsent(
                        CellValues.folded(areas.getFirst().name()), name -> new ArrayList<>())
                .add(new Owner(id, true, areas.stream().map(Part::path).toList())));
        return teams;
    }

    /** The communes of these cells, by cell. */
    Map<UUID, Owner> communes(Collection<UUID> cells) {
        record Part(UUID cell, Owner commune) {}
        return ListQuery.select("c.id, p.id as commune_id, p.path", "unit c join unit p on p.id = c.parent_id")
                .where("c.id = any(cast(:cells as uuid[]))", "cells", cells.toArray(UUID[]::new))
                .list(
                        em,
                        row -> new Part(
                                row.id("id"), new Owner(row.id("commune_id"), false, List.of(row.text("path")))))
                .stream()
                .collect(Collectors.toMap(Part::cell, Part::commune));
    }

    /** Who may go for each of these teams and communes, and on which days. */
    Map<UUID, Map<UUID, List<Period>>> people(Collection<UUID> owners) {
        Map<UUID, Map<UUID, List<Period>>> people = new HashMap<>();
        ListQuery.select("x.owner, x.official_id, x.valid_from, x.valid_to", PEOPLE)
                .where("x.owner = any(cast(:owners as uuid[]))", "owners", owners.toArray(UUID[]::new))
                .list(
                        em,
                        row -> people.computeIfAbsent(row.id("owner"), owner -> new HashMap<>())
                                .computeIfAbsent(row.id("official_id"), official -> new ArrayList<>())
                                .add(new Period(row.date("valid_from"), row.date("valid_to"))));
        return people;
    }

    /** The rosters that are there, with their lines. */
    Map<Key, Kept> rosters(Collection<UUID> owners) {
        Map<Key, Kept> rosters = new HashMap<>();
        ListQuery.select(
                        "r.id, coalesce(r.team_id, r.unit_id) as owner, r.month, r.state, l.cell_id, l.official_id",
                        "roster r left join roster_line l on l.roster_id = r.id")
                .where(
                        "coalesce(r.team_id, r.unit_id) = any(cast(:owners as uuid[]))",
                        "owners",
                        owners.toArray(UUID[]::new))
                .list(em, row -> {
                    Key key = new Key(row.id("owner"), YearMonth.from(row.date("month")));
                    Kept kept = rosters.computeIfAbsent(
                            key, k -> new Kept(row.id("id"), row.choice("state", RosterState.class), new HashSet<>()));
                    return row.id("cell_id") == null
                            || kept.lines().add(new RosterLine(row.id("cell_id"), row.id("official_id")));
                });
        return rosters;
    }
}
