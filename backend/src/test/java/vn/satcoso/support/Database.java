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

    @Override
    public synchronized Map<String, String> start() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role satcoso_owner login password 'owner'");
                    statement.execute("create role satcoso_app login password 'app'");
                    statement.execute("create database satcoso owner satcoso_owner");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/satcoso",
                "quarkus.datasource.username",
                "satcoso_app",
                "quarkus.datasource.password",
                "app",
                "quarkus.liquibase.username",
                "satcoso_owner",
                "quarkus.liquibase.password",
                "owner");
    }

    /** The database stays for the next test profile; it ends with the test run. */
    @Override
    public void stop() {}
}
