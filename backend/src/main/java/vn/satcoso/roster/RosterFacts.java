package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** Reads what a roster is drawn up from: the cells and their meetings, who may go, and who follows which cell. */
@ApplicationScoped
class RosterFacts {
    private static final String CELLS = """
            (select unit_id from team_area where team_id = :owner union all select id from unit where id = :owner) o
            join unit au on au.id = o.unit_id
            join unit c on c.kind = 'CELL' and c.path >= au.path and c.path < left(au.path, -1) || '/'
            join unit p on p.id = c.parent_id
            left join cell_meeting m on m.cell_id = c.id and m.kind = 'REGULAR' and m.month = :first""";

    /** A team's members, or the officials who hold a position in the commune's committee, with their days. */
    private static final String PEOPLE = """
            (select official_id, valid_from, valid_to from team_member where team_id = :owner
             union all
             select official_id, valid_from, valid_to from official_position
             where unit_id = :owner and rank = 'COMMUNE_COMMITTEE') x join official o on o.id = x.official_id""";

    private static final String FOLLOWED = """
            (select m.official_id, c.cell_id, c.valid_from, c.valid_to from team_cell c
             join team_member m on m.id = c.member_id where m.team_id = :owner
             union all
             select a.official_id, a.unit_id, a.valid_from, a.valid_to from assignment a join unit u on u.id = a.unit_id
             where u.kind = 'CELL' and u.parent_id = :owner) f""";

    @Inject
    EntityManager em;

    /** A cell and when it meets in the month; the day is null when it does not. */
    record Cell(UnitRef cell, String communeName, UUID meetingId, LocalDate heldOn, LocalTime startsAt) {}

    /** Somebody who may go on these days, and the cells that he follows in the month. */
    record Person(OfficialRef official, boolean active, List<Period> days, Set<UUID> followed) {}

    /** By day, those without a meeting last. */
    List<Cell> cells(UUID owner, YearMonth month) {
        return ListQuery.select(
                        "c.id, c.code, c.name, p.name as commune_name, m.id as meeting_id, m.held_on, m.starts_at",
                        CELLS)
                .bind("owner", owner)
                .bind("first", month.atDay(1))
                .where(
                        "c.valid_from <= :last and (c.valid_to is null or c.valid_to >= :first)",
                        "last",
                        month.atEndOfMonth())
                .orderBy("m.held_on nulls last, m.starts_at, c.name collate \"vi-x-icu\", c.id")
                .list(
                        em,
                        row -> new Cell(
                                new UnitRef(row.id("id"), row.text("code"), row.text("name"), UnitKind.CELL),
                                row.text("commune_name"),
                                row.id("meeting_id"),
                                row.date("held_on"),
                                row.time("starts_at")));
    }

    /** Everybody who may go on some day of the month, by given name. */
    List<Person> people(UUID owner, YearMonth month) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        inMonth(ListQuery.select("o.id, o.code, o.full_name, o.active, x.valid_from, x.valid_to", PEOPLE), "x", month)
                .bind("owner", owner)
                .orderBy("o.sort_name, o.id")
                .list(em, row -> row)
                .forEach(row -> people.computeIfAbsent(row.id("id"), id -> person(row))
                        .days()
                        .add(new Period(row.date("valid_from"), row.date("valid_to"))));
        inMonth(ListQuery.select("f.official_id, f.cell_id", FOLLOWED), "f", month)
                .bind("owner", owner)
                .list(em, row -> row)
                .stream()
                .filter(row -> people.containsKey(row.id("official_id")))
                .forEach(row -> people.get(row.id("official_id")).followed().add(row.id("cell_id")));
        return List.copyOf(people.values());
    }

    /** The officials with these ids, by their names. */
    Map<UUID, OfficialRef> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ListQuery.select("o.id, o.code, o.full_name", "official o")
                        .where("o.id in (:ids)", "ids", ids)
                        .list(em, RosterFacts::official)
                        .stream()
                        .collect(Collectors.toMap(OfficialRef::id, official -> official));
    }

    private static ListQuery inMonth(ListQuery query, String alias, YearMonth month) {
        return query.where(
                        "%1$s.valid_from <= :last and (%1$s.valid_to is null or %1$s.valid_to >= :first)"
                                .formatted(alias),
                        "last",
                        month.atEndOfMonth())
                .bind("first", month.atDay(1));
    }

    private static Person person(Row row) {
        return new Person(official(row), row.flag("active"), new ArrayList<>(), new HashSet<>());
    }

    private static OfficialRef official(Row row) {
        return new OfficialRef(row.id("id"), row.text("code"), row.text("full_name"));
    }
}
