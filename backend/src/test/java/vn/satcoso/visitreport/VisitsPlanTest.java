package vn.satcoso.visitreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.platform.security.Area;
import vn.satcoso.support.Unanalysed;

@QuarkusTest
@TestProfile(Unanalysed.class)
@DisplayName("The reports of a province on tables that PostgreSQL has not analysed")
class VisitsPlanTest {
    private static final int VISITS = 1_200;
    /** Each visit passes some twenty steps once; the days of the year are worked out once, not visit by visit. */
    private static final long MOST_ROWS = 40L * VISITS;

    private static final String PAGE = """
            select t.*, m.agenda, x.name from (
                select t.*, count(*) over () as total_rows from %s
                and t.timeliness = 'OVERDUE' order by t.held_on desc, t.attendance_id limit 20) t
            %s order by t.held_on desc, t.attendance_id""";

    private static final Map<String, String> VALUES = Map.of(
            "from", "date '2026-01-01'",
            "asOf", "date '2026-10-15'",
            "ruleYear", "2026",
            "ruleFewest", "'{3}'",
            "ruleCounts", "'{3,5}'",
            "ruleDays", "'{3,5}'",
            "ruleRegulations", "'{01900000-0000-7000-8000-000000000026,01900000-0000-7000-8000-000000000168}'",
            "areaFrom0", "'1.'",
            "areaTo0", "'1/'",
            "self", "'00000000-0000-0000-0000-000000000000'");

    @ParameterizedTest(name = "rules alike: {0}")
    @ValueSource(strings = {"true", "false"})
    void everyVisitIsLookedAtOnce(String alike) throws Exception {
        String province = "%1$s >= '1.' and %1$s < '1/'";
        String visits = VisitsSql.among(List.of(VisitsSql.ofArea(new Area(List.of("1.")))), "");
        String condition =
                " where (t.active or t.first_submitted_at is not null) and (t.official_id = :self or %s or %s)"
                        .formatted(province.formatted("t.cell_path"), province.formatted("t.official_path"));
        Map<String, String> values = new HashMap<>(VALUES);
        values.put("rulesAlike", alike);
        try (Connection connection = Unanalysed.connect()) {
            assertEquals(0, Unanalysed.statistics(connection));
            long rows = Unanalysed.rowsHandled(
                    connection, PAGE.formatted(visits + condition, VisitReportList.NAMES), values);
            assertTrue(rows > VISITS, rows + " rows");
            assertTrue(rows < MOST_ROWS, rows + " rows");
        }
    }
}
