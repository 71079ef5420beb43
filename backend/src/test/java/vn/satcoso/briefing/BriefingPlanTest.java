package vn.satcoso.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Unanalysed;

@QuarkusTest
@TestProfile(Unanalysed.class)
@DisplayName("The briefings of a province on tables that PostgreSQL has not analysed")
class BriefingPlanTest {
    private static final int MEETINGS_OF_THE_PROVINCE = 2_400;
    private static final long MOST_ROWS = 15L * MEETINGS_OF_THE_PROVINCE;

    private static final Map<String, String> VALUES = Map.of(
            "yearFrom", "date '2026-01-01'",
            "yearTo", "date '2026-12-31'",
            "asOf", "date '2026-10-15'",
            "ruleYear", "2026",
            "ruleCounts", "'{3,5}'",
            "ruleDays", "'{3,5}'",
            "ruleRegulations", "'{01900000-0000-7000-8000-000000000026,01900000-0000-7000-8000-000000000168}'");

    @Test
    void theMeetingsOfOthersAreNotLookedAt() throws Exception {
        String from = BriefingList.relation("(c.path >= '1.' and c.path < '1/')");
        try (Connection connection = Unanalysed.connect()) {
            assertEquals(0, Unanalysed.statistics(connection));
            long rows = Unanalysed.rowsHandled(
                    connection, "select t.* from " + from + " where t.state <> 'NOT_OWED'", VALUES);
            assertTrue(rows > 0, rows + " rows");
            assertTrue(rows < MOST_ROWS, rows + " rows");
        }
    }
}
