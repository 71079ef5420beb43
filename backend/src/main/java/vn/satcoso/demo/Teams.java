package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.demo.Person.Mission;
import vn.satcoso.demo.Person.Post;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;
import vn.satcoso.unit.UnitKind;

/** The teams of the districts with what their members follow, and the rosters of this month and the next. */
final class Teams {
    private static final String REGULATION = "02";
    private static final int MOST_VISITS = 4;

    private final Tree tree;
    private final Staff staff;
    private final StoryDays days;
    private final List<Object[]> teams = new ArrayList<>();
    private final List<Object[]> areas = new ArrayList<>();
    private final List<Object[]> members = new ArrayList<>();
    private final List<Object[]> standing = new ArrayList<>();
    private final List<Object[]> cells = new ArrayList<>();
    private final List<Object[]> rosters = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();

    Teams(Tree tree, Staff staff, StoryDays days) {
        this.tree = tree;
        this.staff = staff;
        this.days = days;
        List<Place> districts = staff.people().stream()
                .filter(person -> person.posts().stream().anyMatch(post -> post.rank() == Rank.TEAM_MEMBER))
                .map(Person::unit)
                .distinct()
                .toList();
        districts.forEach(this::team);
    }

    void write(Rows rows) throws SQLException {
        rows.insert("team", "id, name, unit_id, regulation_id, decision_number, decision_date, valid_from", teams);
        rows.insert("team_area", "team_id, unit_id", areas);
        rows.insert(
                "team_member",
                "id, team_id, official_id, category, valid_from, valid_to, end_reason, position_id",
                members);
        rows.insert("team_member_assignment", "member_id, assignment_id", standing);
        rows.insert("team_cell", "id, member_id, cell_id, valid_from, valid_to", cells);
        rows.insert("roster", "id, team_id, month, state, published_at", rosters);
        rows.insert("roster_line", "roster_id, cell_id, official_id", lines);
    }

    private void team(Place district) {
        UUID team = Ids.next();
        LocalDate month = days.today().withDayOfMonth(1);
        UUID now = roster(team, month, "PUBLISHED", days.now().minusSeconds(86_400));
        UUID next = roster(team, month.plusMonths(1), "DRAFT", null);
        Set<Place> communes = new HashSet<>();
        Person.Decision decision = null;
        for (Person person : staff.people()) {
            List<Mission> missions = person.missions().stream()
                    .filter(mission -> mission.decision().regulation().equals(REGULATION))
                    .toList();
            if (person.unit() != district || missions.isEmpty()) {
                continue;
            }
            decision = missions.getFirst().decision();
            missions.forEach(mission -> communes.add(commune(mission.area())));
            member(team, person, missions, List.of(now, next));
        }
        teams.add(new Object[] {
            team,
            "Tổ dự sinh hoạt " + district.name(),
            district.id(),
            Staff.regulation(REGULATION),
            decision.number(),
            decision.date(),
            decision.from()
        });
        communes.forEach(commune -> areas.add(new Object[] {team, commune.id()}));
    }

    private void member(UUID team, Person person, List<Mission> missions, List<UUID> months) {
        Post post = person.posts().stream()
                .filter(held -> held.rank() == Rank.TEAM_MEMBER)
                .findFirst()
                .orElseThrow();
        Mission first = missions.getFirst();
        UUID member = Ids.next();
        members.add(new Object[] {
            member,
            team,
            person.id(),
            post.title().startsWith("Tổ trưởng") ? "LEADER" : "MEMBER",
            first.days().from(),
            first.days().to(),
            first.endReason(),
            post.id()
        });
        missions.forEach(mission -> standing.add(new Object[] {member, mission.id()}));
        List<Place> followed =
                tree.meetingCells(missions.stream().map(Mission::area).toList());
        followed.forEach(cell -> cells.add(new Object[] {
            Ids.next(), member, cell.id(), first.days().from(), first.days().to()
        }));
        if (first.days().to() == null) {
            Set<Integer> taken = new HashSet<>();
            followed.stream()
                    .filter(cell -> taken.add(cell.fixedDay().day()))
                    .limit(MOST_VISITS)
                    .forEach(cell ->
                            months.forEach(roster -> lines.add(new Object[] {roster, cell.id(), person.id()})));
        }
    }

    private UUID roster(UUID team, LocalDate month, String state, Instant publishedAt) {
        UUID id = Ids.next();
        rosters.add(new Object[] {id, team, month, state, publishedAt});
        return id;
    }

    private static Place commune(Place area) {
        return area.kind() == UnitKind.CELL ? area.parent() : area;
    }
}
