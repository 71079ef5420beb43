package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** S3-28…S3-31: what 17 teams reported by 13/12/2023, entered through the API, and the same numbers ever after. */
@ApiTest
class GoldenProposalsTest {
    private static final int TEAMS = 17;
    private static final String AS_OF = "&asOf=2023-12-13";

    @Inject
    DataSource database;

    World world;
    ProposalCalls leader;
    ProposalCalls district;
    ProposalCalls commune;

    @BeforeEach
    void place() {
        TestClock.set(LocalDate.of(2023, 12, 11));
        world = new World(database);
        leader = ProposalCalls.as("team-leader", world.district.code());
        district = ProposalCalls.as("district-organizer", world.district.code());
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("S3-30, S3-31: 21 difficulties = 3 team + 18 commune; 14 proposals = 5 district + 9 commune")
    void golden() {
        List<String> teamDifficulties = enter(0, 3, "DIFFICULTY", "TEAM");
        List<String> communeDifficulties = enter(3, 18, "DIFFICULTY", "COMMUNE");
        List<String> districtProposals = enter(21, 5, "PROPOSAL", "DISTRICT");
        TestClock.set(LocalDate.of(2023, 12, 13));
        enter(26, 9, "PROPOSAL", "COMMUNE");
        asReported();
        figures("by=COMPETENCE").body("find { it.key == 'COMMUNE' }.difficulties", is(18));

        TestClock.set(LocalDate.of(2024, 2, 5));
        commune.act(
                        communeDifficulties.get(0),
                        "competence",
                        body("competence", "DISTRICT", "reason", "Vượt sức của xã"))
                .statusCode(200);
        commune.act(communeDifficulties.get(1), "settlement", body("outcome", "RESOLVED", "result", "Đã sửa"))
                .statusCode(200);
        district.act(teamDifficulties.get(0), "settlement", body("outcome", "EXPLAINED", "result", "Đã giải thích"))
                .statusCode(200);
        district.act(districtProposals.get(0), "non-forwarding", ProposalCalls.reason("Đã có trong kế hoạch"))
                .statusCode(200);
        enter(35, 2, "DIFFICULTY", "TEAM");
        asReported();
        figures("by=COMPETENCE")
                .body("find { it.key == 'TEAM' }.difficulties", is(5))
                .body("find { it.key == 'TEAM' }.settled", is(1))
                .body("find { it.key == 'COMMUNE' }.difficulties", is(17))
                .body("find { it.key == 'DISTRICT' }.difficulties", is(1))
                .body("find { it.key == 'DISTRICT' }.notForwarded", is(1));
        figures("by=KIND&asOf=2023-12-12").body("find { it.key == 'PROPOSAL' }.count", is(5));
    }

    private void asReported() {
        figures("by=KIND" + AS_OF)
                .body("size()", is(2))
                .body("find { it.key == 'DIFFICULTY' }.count", is(21))
                .body("find { it.key == 'PROPOSAL' }.count", is(14));
        figures("by=COMPETENCE" + AS_OF)
                .body("size()", is(3))
                .body("find { it.key == 'TEAM' }.difficulties", is(3))
                .body("find { it.key == 'TEAM' }.proposals", is(0))
                .body("find { it.key == 'COMMUNE' }.difficulties", is(18))
                .body("find { it.key == 'COMMUNE' }.proposals", is(9))
                .body("find { it.key == 'DISTRICT' }.difficulties", is(0))
                .body("find { it.key == 'DISTRICT' }.proposals", is(5));
        figures("by=UNIT" + AS_OF)
                .body("[0].count", is(35))
                .body("[0].open", is(35))
                .body("[0].closed", is(0));
        district.get("?kind=DIFFICULTY&competence=TEAM" + AS_OF).body("total", is(3));
        district.get("?kind=PROPOSAL&competence=COMMUNE" + AS_OF).body("total", is(9));
    }

    private List<String> enter(int first, int count, String kind, String competence) {
        List<String> ids = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            Map<String, Object> content = ProposalCalls.clear(kind);
            content.put("source", "Báo cáo của Tổ số " + (1 + i % TEAMS));
            UUID cell = world.home.cell().id();
            String id = leader.drafted(cell, "UP", competence, content);
            leader.act(id, 0, "submission", null).statusCode(200);
            ids.add(id);
        }
        assertEquals(count, ids.size());
        return ids;
    }

    private ValidatableResponse figures(String query) {
        return given().auth()
                .oauth2(district.token())
                .get("/api/v1/proposal-figures?" + query)
                .then()
                .statusCode(200);
    }
}
