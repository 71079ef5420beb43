package vn.satcoso.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local PostgreSQL: roles with few rights, passwords, checksums, data that survives a stop and a kill. */
class PostgresTest {

    private static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();

    @TempDir
    Path home;

    private final Children children = new Children();
    private Secrets secrets;
    private int port;
    private Postgres postgres;

    @BeforeEach
    void start() throws IOException {
        secrets = Secrets.of(home.resolve("secrets.env"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        postgres = server(children);
        postgres.start();
    }

    @AfterEach
    void stop() {
        children.stopAll();
    }

    @Test
    void ownerMigratesApplicationCannot() throws SQLException {
        assertEquals("on", asOwner("SHOW data_checksums"));
        assertEquals("scram-sha-256", asOwner("SHOW password_encryption"));
        assertEquals("127.0.0.1", asOwner("SHOW listen_addresses"));
        assertEquals("UTF8", asOwner("SHOW server_encoding"));
        assertEquals("i", asOwner("SELECT datlocprovider FROM pg_database WHERE datname = 'satcoso'"));
        asOwner("CREATE TABLE kept (id int); INSERT INTO kept VALUES (7); CREATE EXTENSION pg_trgm; SELECT 1");
        String password = secrets.get("SATCOSO_DB_PASSWORD");
        assertEquals("1", query("satcoso", "satcoso_app", password, "SELECT 1"));
        assertState("42501", () -> query("satcoso", "satcoso_app", password, "CREATE TABLE mine (id int)"));
        assertState("42501", () -> query("satcoso", "satcoso_app", password, "SELECT id FROM kept"));
        assertState("42501", () -> query("keycloak", "satcoso_app", password, "SELECT 1"));
        assertState("28P01", () -> query("satcoso", "satcoso_app", "sai", "SELECT 1"));
    }

    @Test
    void dataSurvivesAStop() throws SQLException {
        asOwner("CREATE TABLE kept (id int); INSERT INTO kept VALUES (7); SELECT 1");
        postgres.stop();
        postgres = server(children);
        postgres.start();
        assertEquals("7", asOwner("SELECT id FROM kept"));
    }

    @Test
    void dataSurvivesAKillAndALockWhoseNumberBelongsToAnother() throws SQLException, IOException {
        asOwner("CREATE TABLE kept (id int); INSERT INTO kept VALUES (7); SELECT 1");
        Path lock = home.resolve("pg/postmaster.pid");
        List<String> lines = Files.readAllLines(lock);
        ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow().destroyForcibly();
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Children.pause(1000);
        Files.write(lock, lines);
        postgres = server(children);
        postgres.start();
        assertEquals("7", asOwner("SELECT id FROM kept"));
    }

    @Test
    void anEarlierServerOnTheSameFolderIsEndedFirst() throws SQLException {
        asOwner("CREATE TABLE kept (id int); INSERT INTO kept VALUES (7); SELECT 1");
        Children others = new Children();
        postgres = server(others);
        postgres.start();
        assertEquals("7", asOwner("SELECT id FROM kept"));
        others.stopAll();
    }

    private Postgres server(Children parent) {
        return new Postgres(parent, BINARIES, home.resolve("pg"), home.resolve("log/postgres.log"), port, secrets);
    }

    private String asOwner(String sql) throws SQLException {
        return query("satcoso", "satcoso_owner", secrets.get("SATCOSO_DB_OWNER_PASSWORD"), sql);
    }

    private String query(String database, String user, String password, String sql) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() != -1) {
                rows = statement.getMoreResults();
            }
            var result = statement.getResultSet();
            return result != null && result.next() ? result.getString(1) : null;
        }
    }

    private static void assertState(String state, org.junit.jupiter.api.function.Executable call) {
        assertEquals(state, assertThrows(SQLException.class, call).getSQLState());
    }
}
