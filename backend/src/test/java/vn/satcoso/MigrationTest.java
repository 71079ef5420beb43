package vn.satcoso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Database;

/** Every changeset can be taken back, and leaves the tables, indexes, rules and functions that it found. */
class MigrationTest {
    private static final Contexts ALL = new Contexts();
    private static final LabelExpression ANY = new LabelExpression();
    private static final String SCHEMA = """
            select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
                || coalesce(column_default, '') || coalesce(generation_expression, '')
            from information_schema.columns where table_schema = 'public'
            union all
            select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all
            select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
            union all
            select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all
            select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
            where pronamespace = 'public'::regnamespace and prokind = 'f'
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            """;

    @Test
    void everyChangesetLeavesWhatItFound() throws Exception {
        try (Connection connection = emptyDatabase()) {
            Liquibase liquibase = liquibase(connection);
            List<ChangeSet> changesets = new ArrayList<>(liquibase.listUnrunChangeSets(ALL, ANY));
            List<TreeSet<String>> before = new ArrayList<>();
            for (ChangeSet changeset : changesets) {
                before.add(schema(connection));
                liquibase.update(1, ALL, ANY);
            }
            TreeSet<String> whole = schema(connection);
            assertTrue(liquibase.listUnrunChangeSets(ALL, ANY).isEmpty());

            for (int i = changesets.size() - 1; i >= 0; i--) {
                liquibase.rollback(1, ALL, ANY);
                assertSame(before.get(i), schema(connection), changesets.get(i).getId());
            }

            liquibase.update(ALL, ANY);
            assertSame(whole, schema(connection), "all of them once more");
        }
    }

    private static Connection emptyDatabase() throws SQLException {
        Database database = new Database();
        database.init(Map.of("name", "satcoso_migrations"));
        Map<String, String> settings = database.start();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.liquibase.username"),
                settings.get("quarkus.liquibase.password"));
    }

    private static Liquibase liquibase(Connection connection) throws Exception {
        return new Liquibase(
                "db/changelog/master.yaml",
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
    }

    private static TreeSet<String> schema(Connection connection) throws SQLException {
        TreeSet<String> schema = new TreeSet<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(SCHEMA)) {
            while (found.next()) {
                String line = found.getString(1);
                if (!line.contains("databasechangelog")) {
                    schema.add(line);
                }
            }
        }
        return schema;
    }

    private static void assertSame(TreeSet<String> expected, TreeSet<String> found, String what) {
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        TreeSet<String> left = new TreeSet<>(found);
        left.removeAll(expected);
        assertEquals("missing [], left over []", "missing " + missing + ", left over " + left, what);
    }
}
