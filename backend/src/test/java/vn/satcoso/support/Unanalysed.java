package vn.satcoso.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A database of its own with five provinces of 200 cells each, 12 meetings a cell and 1,200 visits a province, freshly
 * loaded: PostgreSQL has no statistics of it and gathers none, as in a province's first minutes.
 */
public class Unanalysed extends OwnDatabase {
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");
    private static final List<String> LOAD = List.of(
            "insert into unit (id, node, code, kind, name, path, valid_from) select new_id(), p, 'T' || p, 'PROVINCE', "
                    + "'Tỉnh ' || p, p || '.', date '2020-01-01' from generate_series(1, 5) p",
            "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) select new_id(), u.node * 1000 + n, "
                    + "u.code || '-' || n, 'COMMUNE', 'Xã ' || n, u.id, u.path || (u.node * 1000 + n) || '.', "
                    + "date '2020-01-01' from unit u, generate_series(1, 20) n where u.kind = 'PROVINCE'",
            "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) select new_id(), u.node * 1000 + n, "
                    + "u.code || '-' || n, 'CELL', 'Chi bộ ' || n, u.id, u.path || (u.node * 1000 + n) || '.', "
                    + "date '2020-01-01' from unit u, generate_series(1, 10) n where u.kind = 'COMMUNE'",
            "insert into official (id, code, full_name, unit_id) select new_id(), u.code || '-' || n, "
                    + "'Nguyễn Văn ' || n, u.id from unit u, generate_series(1, 2) n where u.kind = 'COMMUNE'",
            "insert into assignment (id, official_id, unit_id, regulation_id, valid_from, decision_number, decision_date) "
                    + "select new_id(), o.id, o.unit_id, r.id, date '2026-01-01', '1-QĐ/TU', date '2026-01-01' from official o, "
                    + "(select id from regulation order by number limit 1) r",
            "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) select new_id(), "
                    + "u.id, make_date(2026, m, 1), 'REGULAR', make_date(2026, m, 10), make_date(2026, m, 10), '19:30', "
                    + "'Nhà văn hóa' from unit u, generate_series(1, 12) m where u.kind = 'CELL'",
            "insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at) "
                    + "select new_id(), m.id, o.id, 'ATTENDED', 'An', false, m.held_on + time '21:00' from cell_meeting m "
                    + "join unit u on u.id = m.cell_id join lateral (select id from official o where o.unit_id = u.parent_id "
                    + "order by code limit 1) o on true where extract(month from m.held_on) <= 6",
            "insert into visit_report (id, attendance_id, state, score, created_at, saved_at, first_submitted_at, "
                    + "submitted_at) select new_id(), a.id, 'SUBMITTED', 100, t, t, t, t from (select id, recorded_at + "
                    + "interval '3 days' as t, row_number() over (order by id) as n from attendance) a where n % 2 = 0",
            "insert into work_plan (id, official_id, regulation_id, year, state, first_submitted_at, submitted_at) "
                    + "select new_id(), o.id, a.regulation_id, 2026, 'SUBMITTED', timestamptz '2026-01-20 02:00Z', "
                    + "timestamptz '2026-01-20 02:00Z' from official o join assignment a on a.official_id = o.id",
            "insert into planned_visit (id, plan_id, cell_id, month) select new_id(), w.id, c.id, "
                    + "(row_number() over (partition by w.id order by c.node)) from work_plan w "
                    + "join official o on o.id = w.official_id join unit c on c.parent_id = o.unit_id",
            "insert into briefing (id, meeting_id, situation, first_sent_at, sent_by, due_on) select new_id(), m.id, "
                    + "'Ổn định', m.held_on - interval '5 days', 'An', m.held_on - 3 from cell_meeting m "
                    + "join attendance a on a.meeting_id = m.id where extract(month from m.held_on) = 3");

    public Unanalysed() {
        super("satcoso_unanalysed");
    }

    /** The owner's connection to the database, loaded when it is empty. */
    public static Connection connect() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        Connection connection = DriverManager.getConnection(url, "satcoso_owner", "owner");
        try (var statement = connection.createStatement()) {
            statement.execute("do $$ declare t record; begin for t in select oid::regclass as name from pg_class "
                    + "where relkind = 'r' and relnamespace = 'public'::regnamespace loop "
                    + "execute format('alter table %s set (autovacuum_enabled = false)', t.name); end loop; end $$");
            statement.execute(
                    ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.new-connection-sql", String.class));
            var found = statement.executeQuery("select 1 from unit where code = 'T1'");
            if (!found.next()) {
                for (String sql : LOAD) {
                    statement.execute(sql);
                }
            }
        }
        return connection;
    }

    /**
     * How many rows the statement reads, joins and throws away in all the steps of its plan, each as often as it is run: what a
     * wrong guess multiplies, on a slow machine as on a fast one.
     */
    public static long rowsHandled(Connection connection, String sql, Map<String, String> literals) throws Exception {
        try (var statement = connection.createStatement();
                var plan =
                        statement.executeQuery("explain (analyze, timing off, format json) " + bound(sql, literals))) {
            plan.next();
            return handled(new ObjectMapper().readTree(plan.getString(1)).get(0).get("Plan"));
        }
    }

    public static long statistics(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from pg_stats where schemaname = 'public' and "
                        + "tablename in ('unit', 'cell_meeting', 'attendance', 'visit_report', 'briefing')")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static long handled(JsonNode node) {
        double rows = node.get("Actual Rows").asDouble();
        for (String removed : List.of("Rows Removed by Filter", "Rows Removed by Join Filter")) {
            rows += node.path(removed).asDouble();
        }
        long handled = Math.round(rows * node.get("Actual Loops").asDouble());
        for (JsonNode child : node.path("Plans")) {
            handled += handled(child);
        }
        return handled;
    }

    private static String bound(String sql, Map<String, String> literals) {
        Matcher parameters = PARAMETER.matcher(sql);
        return parameters.replaceAll(found -> Matcher.quoteReplacement(literals.get(found.group(1))));
    }
}
