package vn.satcoso.home;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** An official's plan of the year to come, as his first page tells it; the day is 15/10/2026 unless set. */
@ApiTest
class NextYearAtHomeTest {
    @Inject
    DataSource database;

    private World world;
    private Api official;
    private String plan;
    private String visit;

    @BeforeEach
    void aPlanOfTheNextYear() {
        world = new World(database);
        official = Api.official(world.home.officialCode());
        plan = world.one(
                "insert into work_plan (id, official_id, regulation_id, year, state, first_submitted_at, submitted_at) "
                        + "select new_id(), official_id, regulation_id, 2027, 'SUBMITTED', now(), now() "
                        + "from work_plan where id = ? returning id",
                world.home.plan());
        visit = world.one(
                "insert into planned_visit (id, plan_id, cell_id, month) values (new_id(), cast(? as uuid), ?, 3) "
                        + "returning id",
                plan,
                world.home.cell().id());
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    @DisplayName("S3-44: what a host proposes for it waits for a word from that day on, until it is given")
    void aHostsProposalWaitsAtOnce() {
        assertEquals(Map.of(), Opened.by(official).kinds("waiting"));
        world.run(
                "insert into visit_answer (id, visit_id, state, proposed_month, proposed_cell_id, reason, answered_at, "
                        + "answered_by) select new_id(), id, 'PROPOSED', 4, cell_id, 'Trùng việc', now(), 'An' "
                        + "from planned_visit where id = cast(? as uuid)",
                visit);
        Opened home = Opened.by(official);
        assertEquals(Map.of("ANSWER_TO_DECIDE", 1), home.kinds("waiting"));
        assertEquals(plan, home.json().getString("waiting.items[0].link.id"));
        assertEquals(2027, home.json().getInt("waiting.items[0].year"));
        official.get("/work-plans?year=2027&proposed=true").body("total", is(1));
        TestClock.set(LocalDate.of(2026, 12, 1));
        assertEquals(Map.of("ANSWER_TO_DECIDE", 1), Opened.by(official).kinds("waiting"), "told once in December too");
        world.run(
                "update visit_answer set state = 'ACCEPTED', decided_at = now(), decided_by = 'An' where visit_id = cast(? as uuid)",
                visit);
        assertEquals(Map.of(), Opened.by(official).kinds("waiting"));
    }

    @Test
    @DisplayName("the plan itself is owed from December on")
    void thePlanIsOwedFromDecemberOn() {
        world.run(
                "update work_plan set state = 'DRAFT', first_submitted_at = null, submitted_at = null "
                        + "where id = cast(? as uuid)",
                plan);
        TestClock.set(LocalDate.of(2026, 11, 30));
        assertEquals(null, Opened.by(official).kinds("due").get("PLAN_OWED"));
        TestClock.set(LocalDate.of(2026, 12, 1));
        assertEquals(1, Opened.by(official).kinds("due").get("PLAN_OWED"));
    }
}
