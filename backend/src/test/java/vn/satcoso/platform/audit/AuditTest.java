package vn.satcoso.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.satcoso.support.ApiTest;

/** What has been written cannot be unwritten: the database refuses it to the role that the application runs as. */
@ApiTest
class AuditTest {
    private static final String REFUSED = "42501";

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> theTrailOnlyGrows() {
        return refused(
                "update audit_event set actor_name = 'ai đó'",
                "update audit_event set changes = '[]' where false",
                "delete from audit_event",
                "truncate audit_event",
                "drop table audit_event",
                "alter table audit_event add column note text",
                "alter table audit_event disable trigger all");
    }

    @TestFactory
    Stream<DynamicTest> aRuleIsNeverRewritten() {
        return refused(
                "update quota_rule set minimum = 1",
                "update quota_rule set valid_from = date '2020-01-01'",
                "update quota_rule set article = 'Điều 1', valid_to = null",
                "delete from quota_rule",
                "update deadline_rule set day = 1",
                "delete from deadline_rule");
    }

    @TestFactory
    Stream<DynamicTest> nothingThatHappenedIsDeleted() {
        return Stream.of("unit", "official", "official_position", "regulation", "assignment", "work_plan", "attendance")
                .flatMap(table -> refused("delete from " + table, "truncate " + table + " cascade"));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaIsNotTheApplications() {
        return refused(
                "create table note (id integer)",
                "create table public.note (id integer)",
                "alter role satcoso_app superuser",
                "create role stranger",
                "delete from databasechangelog",
                "create or replace function vn_norm(value text) returns text language sql as 'select value'");
    }

    private Stream<DynamicTest> refused(String... statements) {
        return List.of(statements).stream()
                .map(sql -> DynamicTest.dynamicTest(sql, () -> {
                    SQLException refusal = assertThrows(SQLException.class, () -> run(sql));
                    assertEquals(REFUSED, refusal.getSQLState(), refusal.getMessage());
                }));
    }

    /** Tries it and takes it back, should it succeed against all expectation. */
    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
