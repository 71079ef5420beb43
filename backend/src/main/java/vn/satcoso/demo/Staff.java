package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.demo.Person.Decision;
import vn.satcoso.demo.Person.Mission;
import vn.satcoso.demo.Person.Post;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;

/** The officials of the province, whom they follow and by which decision. */
final class Staff {
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Tree tree;
    private final StoryDays days;

    Staff(Tree tree, StoryDays days) {
        this.tree = tree;
        this.days = days;
        for (Sheet.Line line : Sheet.read("decisions")) {
            decisions.put(line.at(0), new Decision(line.at(1), line.at(2), days.day(line.at(3)), days.day(line.at(4))));
        }
        for (Sheet.Line line : Sheet.read("officials")) {
            read(line);
        }
    }

    /** The identifier that the product ships a regulation under. */
    static UUID regulation(String number) {
        return UUID.fromString("01900000-0000-7000-8000-" + "%012d".formatted(Integer.parseInt(number)));
    }

    List<Person> people() {
        return people;
    }

    /** A member of the district's team, other than him, who can stand in at the cell on the day. */
    Optional<Person> standIn(Person absent, Place cell, LocalDate day) {
        return people.stream()
                .filter(person -> person != absent && person.unit().kind() == UnitKind.DISTRICT)
                .filter(person -> cell.within(person.unit()) && person.inPost(day))
                .findFirst();
    }

    void write(Rows rows, Trail trail) throws SQLException {
        List<Object[]> officials = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        List<Object[]> missions = new ArrayList<>();
        for (Person p : people) {
            String mail = p.code().toLowerCase().replace("-", "") + "@muongson.example";
            officials.add(new Object[] {p.id(), p.code(), p.name(), p.unit().id(), mail, !p.retired(), p.sectors()});
            for (Post x : p.posts()) {
                Object[] post = {
                    x.id(),
                    p.id(),
                    x.rank(),
                    x.unit().id(),
                    x.title(),
                    x.secretary(),
                    x.days().from(),
                    x.days().to()
                };
                posts.add(post);
            }
            for (Mission m : p.missions()) {
                missions.add(row(p, m));
                trail.assigned(p, m);
            }
            trail.registered(p);
        }
        rows.next("official_number", people.size());
        rows.insert("official", "id, code, full_name, unit_id, email, active, sectors", officials);
        rows.insert(
                "official_position",
                "id, official_id, rank, unit_id, title, district_secretary, valid_from, valid_to",
                posts);
        rows.insert(
                "assignment",
                "id, official_id, unit_id, regulation_id, valid_from, valid_to, decision_number, decision_date,"
                        + " end_reason",
                missions);
    }

    private static Object[] row(Person person, Mission mission) {
        Decision decision = mission.decision();
        return new Object[] {
            mission.id(),
            person.id(),
            mission.area().id(),
            regulation(decision.regulation()),
            mission.days().from(),
            mission.days().to(),
            decision.number(),
            decision.date(),
            mission.endReason()
        };
    }

    private void read(Sheet.Line line) {
        switch (line.at(0)) {
            case "P" -> people.getLast().posts().add(post(line));
            case "A" -> {
                Decision decision = decisions.get(line.at(1));
                Period period = new Period(decision.from(), days.day(line.at(3)));
                for (String area : line.at(2).split(",")) {
                    String reason = line.has(4) ? line.at(4) : null;
                    people.getLast().missions().add(new Mission(Ids.next(), decision, tree.get(area), period, reason));
                }
            }
            case "V" -> people.getLast().habits().addAll(List.of(line.at(1), line.at(2), line.at(3)));
            case "W" -> people.getLast().planning().put(line.at(1), line.at(2));
            default -> people.add(new Person(line, tree.get(line.at(2))));
        }
    }

    private Post post(Sheet.Line line) {
        Period period = new Period(days.day(line.at(4)), days.day(line.at(5)));
        return new Post(Ids.next(), Rank.valueOf(line.at(1)), tree.get(line.at(2)), line.at(3), line.has(6), period);
    }
}
