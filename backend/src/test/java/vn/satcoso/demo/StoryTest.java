package vn.satcoso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story told on other days than that of the demo test, each time on an emptied database and then taken back. */
@QuarkusTest
@TestProfile(DemoProfile.class)
class StoryTest {
    private static final String KINDS =
            "select count(distinct coalesce(absence_reason, outcome || case when online then ' online' else '' end)) from attendance";
    private static final String ON_BEHALF = "select count(*) from attendance where recorded_on_behalf";
    private static final String TWO_ON_ONE_DAY = """
            select count(*) from (select 1 from attendance a join cell_meeting m on m.id = a.meeting_id
                where a.outcome = 'ATTENDED' group by a.official_id, m.held_on having count(*) = 2) x""";
    private static final String INTO_NEXT_MONTH =
            "select count(*) from cell_meeting where held_on >= month + interval '1 month'";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Connection connection;

    @BeforeEach
    void empty() throws SQLException {
        connection = DriverManager.getConnection(url, "satcoso_owner", "owner");
        connection.setAutoCommit(false);
        connection.createStatement().execute("set timezone = 'Asia/Ho_Chi_Minh'");
        connection.createStatement().execute("truncate unit, official, audit_event cascade");
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-02", "2026-07-01", "2026-10-15", "2027-02-28", "2028-02-29"})
    void keeps_the_rules_of_the_domain_on_any_day(String today) throws SQLException {
        Instant now = StoryDays.moment(LocalDate.parse(today), LocalTime.of(7, 5));
        assertTrue(Story.tell(connection, now));
        assertEquals(Map.of(), DomainRules.broken(connection, now));
        assertEquals(76 + 8, DomainRules.number(connection, "select count(*) from unit"));
        assertEquals(40, DomainRules.number(connection, "select count(*) from official"));
        assertEquals(8, DomainRules.number(connection, KINDS));
        assertTrue(DomainRules.number(connection, ON_BEHALF) > 0);
        assertTrue(DomainRules.number(connection, TWO_ON_ONE_DAY) > 0);
        assertTrue(DomainRules.number(connection, INTO_NEXT_MONTH) > 0);
        assertTrue(DomainRules.number(connection, "select count(*) from unit_heat where valid_to is not null") > 0);
        assertTrue(DomainRules.number(connection, "select count(*) from briefing where first_sent_at > due_on") > 0);
        assertEquals(
                4,
                DomainRules.number(
                        connection,
                        "select count(distinct source || (done_at is null)) from plan_remark where source <> 'LAST_YEAR'"));
        assertFalse(Story.tell(connection, now));
    }

    @Test
    void tells_the_same_story_on_the_same_day_and_quickly() throws SQLException {
        Instant now = StoryDays.moment(LocalDate.of(2026, 10, 15), LocalTime.NOON);
        String first = told(now);
        long start = System.nanoTime();
        assertEquals(first, told(now));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.toSeconds() < 8, () -> taken.toMillis() + " ms");
    }

    private String told(Instant now) throws SQLException {
        connection.createStatement().execute("truncate unit, official, audit_event cascade");
        Story.tell(connection, now);
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select md5(string_agg(concat_ws('|', o.code, u.code, m.held_on, a.outcome, a.note, a.recorded_at,
                            a.recorded_by), ';' order by o.code, m.held_on, u.code))
                        from attendance a join official o on o.id = a.official_id
                        join cell_meeting m on m.id = a.meeting_id join unit u on u.id = m.cell_id""")) {
            result.next();
            return result.getString(1);
        }
    }
}
