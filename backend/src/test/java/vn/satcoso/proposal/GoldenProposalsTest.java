package vn.satcoso.proposal;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.proposal.GoldenDistrict.Team;
import vn.satcoso.proposal.GoldenSource.Column;
import vn.satcoso.proposal.GoldenSource.Row;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/**
 * S3-28…S3-31: "Tính đến ngày 13/12/2023, có 17/17 Tổ huyện có báo cáo …; có 21 khó khăn, vướng mắc (3 thuộc thẩm quyền
 * của Tổ huyện; 18 thuộc thẩm quyền của Đảng ủy xã); 14 kiến nghị, đề xuất (5 thuộc thẩm quyền của Huyện ủy; 9 thuộc thẩm
 * quyền của Đảng ủy xã)". What each team reported, by whom and when, and the same numbers ever after.
 */
@ApiTest
class GoldenProposalsTest {
    private static final String AS_OF = "&asOf=2023-12-13";

    @Inject
    DataSource database;

    World world;
    GoldenDistrict golden;
    ProposalCalls district;
    Map<Integer, Team> teams = new TreeMap<>();
    /** The matters of a team by kind and level, as {@code "4 PROPOSAL_COMMUNE"}. */
    Map<String, List<String>> matters = new HashMap<>();

    @BeforeEach
    void reported() {
        TestClock.set(LocalDate.of(2023, 12, 4));
        world = new World(database);
        golden = new GoldenDistrict(world);
        district = ProposalCalls.as("district-organizer", world.district.code());
        GoldenSource.ROWS.forEach(row -> teams.put(row.team(), golden.team(row.team())));
        GoldenSource.ROWS.forEach(this::report);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName(
            "17/17 teams; 21 difficulties = 3 team + 18 commune; 14 proposals = 5 district + 9 commune, ever after")
    void golden() {
        GoldenSource.addsUp();
        asReported();

        TestClock.set(Instant.parse("2023-12-13T17:00:00Z"));
        enter(teams.get(5), "DIFFICULTY", "TEAM");
        asReported();

        TestClock.set(LocalDate.of(2024, 2, 5));
        laterChanges();
        asReported();
        assertEquals(
                Map.of("TEAM", "5 + 1", "COMMUNE", "19 + 9", "DISTRICT", "2 + 5"), byCompetence(""), "as it is today");
        assertEquals(Map.of("DIFFICULTY", 26, "PROPOSAL", 15), byKind(""));
        figures("by=UNIT").body("size()", is(17)).body("closed.sum()", is(5)).body("notForwarded.sum()", is(1));

        assertEquals(
                Map.of("DIFFICULTY", 18, "PROPOSAL", 11), byKind("&asOf=2023-12-08"), "when 14 teams had reported");
    }

    /** Each kind of change that would move a number, had it been made before the day. */
    private void laterChanges() {
        Team second = teams.get(2);
        Team fourth = teams.get(4);
        List<String> ofSecond = matters.get("2 DIFFICULTY_COMMUNE");
        List<String> ofFourth = matters.get("4 PROPOSAL_COMMUNE");
        done(
                second.committee(),
                ofSecond.get(0),
                "competence",
                body("competence", "DISTRICT", "reason", "Vượt sức xã"));
        Map<String, Object> part = body("content", ProposalCalls.clear("DIFFICULTY"), "competence", "COMMUNE");
        done(second.committee(), ofSecond.get(1), "split", body("parts", List.of(part, part), "reason", "Hai việc"));
        done(
                fourth.committee(),
                ofFourth.get(0),
                "merge",
                body("intoId", ofFourth.get(1), "reason", "Cùng một cây cầu"));
        done(
                district,
                only("1 DIFFICULTY_TEAM"),
                "settlement",
                body("outcome", "EXPLAINED", "result", "Đã giải thích tại cuộc họp bản"));
        done(district, only("3 PROPOSAL_DISTRICT"), "non-forwarding", ProposalCalls.reason("Đã có trong kế hoạch"));

        String withdrawn = only("8 PROPOSAL_COMMUNE");
        returned(8, withdrawn);
        done(teams.get(8).reporterOfMatters(), withdrawn, "withdrawal", ProposalCalls.reason("Dân đã tự sửa"));

        String another = only("9 DIFFICULTY_COMMUNE");
        returned(9, another);
        ProposalCalls author = teams.get(9).reporterOfMatters();
        written(author, another, 3, "PROPOSAL", "TEAM");
        done(author, another, "submission", null);

        enter(second, "DIFFICULTY", "COMMUNE");
        enter(fourth, "DIFFICULTY", "DISTRICT");
        enter(fourth, "DIFFICULTY", "TEAM");
    }

    private void asReported() {
        assertEquals(Map.of("DIFFICULTY", 21, "PROPOSAL", 14), byKind(AS_OF));
        assertEquals(Map.of("TEAM", "3 + 0", "COMMUNE", "18 + 9", "DISTRICT", "0 + 5"), byCompetence(AS_OF));
        figures("by=UNIT" + AS_OF)
                .body("size()", is(16))
                .body("count.sum()", is(35))
                .body("open.sum()", is(35));
        for (Column column : Column.values()) {
            district.get("?size=1&kind=" + column.kind() + "&competence=" + column.competence() + AS_OF)
                    .body("total", is(column.total()));
        }
        golden.organizer
                .get("/visit-reports/summary?from=2023-12-01" + AS_OF)
                .statusCode(200)
                .body("month", is(List.of("2023-12")))
                .body("expected", is(List.of(17)))
                .body("received", is(List.of(17)))
                .body("onTime", is(List.of(14)))
                .body("late", is(List.of(3)));
    }

    /** The report of a team, and from it each of its matters, which its author makes clear and says whose it is. */
    private void report(Row row) {
        Team team = teams.get(row.team());
        TestClock.set(row.reportedAt());
        List<Column> heard = row.matters();
        String report = team.reports(heard.stream().map(Column::kind).toList());
        ProposalCalls author = team.reporterOfMatters();
        List<String> ids = author.get("?sort=number&size=100&reportId=" + report)
                .body("items.kind", is(heard.stream().map(Column::kind).toList()))
                .extract()
                .path("items.id");
        for (int i = 0; i < ids.size(); i++) {
            Column column = heard.get(i);
            written(author, ids.get(i), 0, column.kind(), column.competence());
            author.act(ids.get(i), 1, "submission", null).statusCode(200);
            matters.computeIfAbsent(row.team() + " " + column, none -> new ArrayList<>())
                    .add(ids.get(i));
        }
    }

    private static void written(ProposalCalls author, String id, int version, String kind, String level) {
        author.update(id, version, body("competence", level, "content", ProposalCalls.clear(kind)))
                .statusCode(200);
    }

    private static void enter(Team team, String kind, String level) {
        ProposalCalls author = team.reporterOfMatters();
        String id = author.create(body(
                        "line", "UP", "unitId", team.cell(), "competence", level, "content", ProposalCalls.clear(kind)))
                .statusCode(201)
                .extract()
                .path("row.id");
        author.act(id, 0, "submission", null).statusCode(200);
    }

    private void returned(int team, String id) {
        done(teams.get(team).committee(), id, "return", body("fields", List.of("CONTENT"), "note", "Nêu rõ ở đâu"));
    }

    private static void done(ProposalCalls who, String id, String act, Object body) {
        who.act(id, act, body).statusCode(200);
    }

    private String only(String matter) {
        assertEquals(1, matters.get(matter).size(), matter);
        return matters.get(matter).getFirst();
    }

    private Map<String, Integer> byKind(String when) {
        List<Map<String, Object>> rows =
                figures("by=KIND" + when).extract().jsonPath().getList("");
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row.get("key"), row -> (Integer) row.get("count")));
    }

    /** Difficulties + proposals of each level. */
    private Map<String, String> byCompetence(String when) {
        List<Map<String, Object>> rows =
                figures("by=COMPETENCE" + when).extract().jsonPath().getList("");
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("key"), row -> row.get("difficulties") + " + " + row.get("proposals")));
    }

    private ValidatableResponse figures(String query) {
        return golden.organizer.get("/proposal-figures?" + query).statusCode(200);
    }
}
