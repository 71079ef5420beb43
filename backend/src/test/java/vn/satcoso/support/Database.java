package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the product's two roles, one for the whole test run. */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedPostgres postgres;

    private String name = "satcoso";

    /** A test profile may ask for a database of its own by the argument {@code name}. */
    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("name", name);
    }

    @Override
    public Map<String, String> start() {
        synchronized (Database.class) {
            return running();
        }
    }

    private Map<String, String> running() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("autovacuum_naptime", "1s")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role satcoso_owner login password 'owner'");
                    statement.execute("create role satcoso_app login password 'app'");
                }
            }
            create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name,
                "quarkus.datasource.username",
                "satcoso_app",
                "quarkus.datasource.password",
                "app",
                "quarkus.liquibase.username",
                "satcoso_owner",
                "quarkus.liquibase.password",
                "owner");
    }

    private void create() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("create database " + name + " owner satcoso_owner");
            }
        }
    }

    /** The database stays for the next test profile; it ends with the test run. */
    @Override
    public void stop() {}
}
