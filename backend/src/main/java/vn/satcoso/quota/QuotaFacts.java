package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;

/** Reads what quotas are worked out from, for many officials at once with one statement for each kind of fact. */
@ApplicationScoped
class QuotaFacts {
    @Inject
    EntityManager em;

    @Inject
    OfficialAccess officials;

    /** An official with all that bears on his quotas in a year. */
    record Subject(OfficialRef official, List<HeldRank> ranks, List<AssignedArea> areas, List<Visit> visits) {}

    /** The officials in service whom the caller oversees, or himself, by given name; one asked for by name in any case. */
    Collection<Subject> subjects(QuotaFilter filter, UUID only, int year) {
        Collection<Subject> subjects = posts(filter, only, year);
        addAreas(subjects, year);
        addVisits(subjects, year);
        return subjects;
    }

    /** The same with the positions that they hold, and nothing else of them yet. */
    Collection<Subject> posts(QuotaFilter filter, UUID only, int year) {
        Map<UUID, Subject> subjects = new LinkedHashMap<>();
        positions(filter, only, days(year))
                .forEach(row -> subjects.computeIfAbsent(row.id("id"), id -> subject(row))
                        .ranks()
                        .add(new HeldRank(
                                row.choice("rank", Rank.class),
                                row.flag("district_secretary"),
                                row.text("title"),
                                row.text("path"),
                                days(row))));
        return subjects.values();
    }

    void addAreas(Collection<Subject> subjects, int year) {
        if (subjects.isEmpty()) {
            return;
        }
        Map<UUID, Subject> byId = byId(subjects);
        areas(byId.keySet().toArray(UUID[]::new), days(year))
                .forEach(row -> byId.get(row.id("official_id"))
                        .areas()
                        .add(new AssignedArea(
                                row.id("regulation_id"),
                                row.text("path"),
                                row.choice("kind", UnitKind.class),
                                days(row))));
    }

    void addVisits(Collection<Subject> subjects, int year) {
        if (subjects.isEmpty()) {
            return;
        }
        Map<UUID, Subject> byId = byId(subjects);
        visits(byId.keySet().toArray(UUID[]::new), days(year))
                .forEach(row -> byId.get(row.id("official_id"))
                        .visits()
                        .add(new Visit(
                                row.id("meeting_id"),
                                row.date("held_on"),
                                row.text("path"),
                                row.choice("outcome", Outcome.class),
                                row.flag("online"),
                                row.flag("stood_in"))));
    }

    /** The meetings under each of these paths from one day to another, counted by day. */
    Map<String, List<Upcoming>> upcoming(Collection<String> paths, LocalDate from, LocalDate to) {
        Map<String, List<Upcoming>> upcoming = new HashMap<>();
        ListQuery.select("t.path, m.held_on, count(*) as meetings", """
                        unnest(cast(:paths as text[]), cast(:ends as text[])) t (path, past)
                        join unit u on u.path >= t.path collate "C" and u.path < t.past collate "C" and u.kind = 'CELL'
                        join cell_meeting m on m.cell_id = u.id""")
                .bind("paths", paths.toArray(String[]::new))
                .bind("ends", paths.stream().map(Area::end).toArray(String[]::new))
                .where("m.cancel_reason is null")
                .where("m.held_on >= :from", "from", from)
                .where("m.held_on <= :to", "to", to)
                .groupBy("t.path, m.held_on")
                .list(
                        em,
                        row -> upcoming.computeIfAbsent(row.text("path"), path -> new ArrayList<>())
                                .add(new Upcoming(row.date("held_on"), row.number("meetings"))));
        return upcoming;
    }

    private List<Row> positions(QuotaFilter filter, UUID only, Period days) {
        ListQuery query = ListQuery.select("""
                        o.id, o.code, o.full_name, p.rank, p.district_secretary, p.title, p.valid_from, p.valid_to,
                        pu.path""", """
                        official o join unit u on u.id = o.unit_id
                        join official_position p on p.official_id = o.id join unit pu on pu.id = p.unit_id""");
        if (!filter.everybody()) {
            officials.overseen(query, "o.id");
        }
        return query.filter("o.id = :only", "only", only)
                .filter("o.id in (:officials)", "officials", filter.officials())
                .filter("o.active = :active", "active", only == null ? true : null)
                .where("p.valid_from <= :last", "last", days.to())
                .where("(p.valid_to is null or p.valid_to >= :first)", "first", days.from())
                .under("u.path", filter.unitId)
                .search("o.name_norm", filter.search)
                .orderBy("o.sort_name, o.id, p.valid_from")
                .list(em, row -> row);
    }

    private List<Row> areas(UUID[] ids, Period days) {
        return ListQuery.select(
                        "a.official_id, a.regulation_id, a.valid_from, a.valid_to, u.path, u.kind",
                        "assignment a join unit u on u.id = a.unit_id")
                .where("a.official_id = any(cast(:ids as uuid[]))", "ids", ids)
                .where("a.valid_from <= :last", "last", days.to())
                .where("(a.valid_to is null or a.valid_to >= :first)", "first", days.from())
                .list(em, row -> row);
    }

    private List<Row> visits(UUID[] ids, Period days) {
        return ListQuery.select("""
                        x.official_id, x.stood_in, x.outcome, x.online, x.meeting_id, x.meeting_held_on as held_on,
                        u.path""", """
                        (select official_id, false as stood_in, outcome, online, meeting_id, meeting_held_on, meeting_cell_id
                         from attendance where official_id = any(cast(:ids as uuid[]))
                           and meeting_held_on >= :first and meeting_held_on <= :last
                         union all
                         select substitute_id, true, outcome, online, meeting_id, meeting_held_on, meeting_cell_id
                         from attendance where substitute_id = any(cast(:ids as uuid[]))
                           and meeting_held_on >= :first and meeting_held_on <= :last) x
                        join unit u on u.id = x.meeting_cell_id""")
                .bind("first", days.from())
                .bind("last", days.to())
                .bind("ids", ids)
                .list(em, row -> row);
    }

    private static Map<UUID, Subject> byId(Collection<Subject> subjects) {
        Map<UUID, Subject> byId = new HashMap<>();
        subjects.forEach(subject -> byId.put(subject.official().id(), subject));
        return byId;
    }

    private static Period days(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Subject subject(Row row) {
        OfficialRef official = new OfficialRef(row.id("id"), row.text("code"), row.text("full_name"));
        return new Subject(official, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static Period days(Row row) {
        return new Period(row.date("valid_from"), row.date("valid_to"));
    }
}
