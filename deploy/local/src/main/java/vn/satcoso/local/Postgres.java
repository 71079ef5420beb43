package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL on 127.0.0.1 only, with passwords, checksums and a data folder that is kept. */
final class Postgres {

    private static final String SUPERUSER = "postgres";

    private final Children children;
    private final Path binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final Secrets secrets;
    private Process process;

    Postgres(Children children, Path binaries, Path data, Path log, int port, Secrets secrets) {
        this.children = children;
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.port = port;
        this.secrets = secrets;
    }

    /** Starts the server and makes roles and databases that are missing; returns when it takes connections. */
    void start() {
        try {
            PostgresBinaries.unpackTo(binaries);
            boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
            if (fresh) {
                initialise();
            }
            clearLeftovers();
            launch();
        } catch (IOException failed) {
            throw new Failure("PostgreSQL cannot be prepared: " + failed);
        }
        try (Connection connection = awaitConnection()) {
            provision(connection);
        } catch (SQLException failed) {
            throw new Failure("PostgreSQL cannot be set up: " + failed.getMessage());
        }
    }

    void stop() {
        children.stop(process);
    }

    private void initialise() throws IOException {
        Path half = data.resolveSibling(data.getFileName() + ".initialising");
        Folders.delete(half);
        Folders.delete(data);
        Files.createDirectories(half.getParent());
        Path password = Files.createTempFile(half.getParent(), "initdb", null);
        try {
            Files.writeString(password, secrets.get("SATCOSO_PG_SUPERUSER_PASSWORD"));
            List<String> command = List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=vi-VN");
            children.run(task("initdb", command, log.resolveSibling("initdb.log")));
            Files.move(half, data);
        } finally {
            Files.delete(password);
        }
    }

    /** After a kill or a power cut: ends a server that still runs on this folder, and drops a lock nobody holds. */
    private void clearLeftovers() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
        Optional<ProcessHandle> old = ProcessHandle.of(pid).filter(this::isOurs);
        if (old.isPresent()) {
            Children.signal(old.get(), "INT");
            for (int i = 0; i < 100 && old.get().isAlive(); i++) {
                Children.pause(100);
            }
            if (old.get().isAlive()) {
                throw new Failure("an earlier PostgreSQL (process " + pid + ") does not end; end it by hand");
            }
        }
        Files.deleteIfExists(lock);
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    private void launch() {
        List<String> command = List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=Asia/Ho_Chi_Minh",
                "-c",
                "shared_buffers=256MB");
        process = children.start(task("PostgreSQL", command, log));
    }

    /** PostgreSQL refuses to run as root; a user namespace without a mapping makes root an ordinary user to it. */
    private Children.Task task(String name, List<String> command, Path taskLog) {
        List<String> wrapper = List.of();
        if ("root".equals(System.getProperty("user.name"))) {
            wrapper = List.of("unshare", "-U");
            if (!Children.succeeds("unshare", "-U", "true")) {
                throw new Failure("PostgreSQL does not run as root here; run ./dev as an ordinary user");
            }
        }
        return new Children.Task(name, "INT", wrapper, command, Map.of("LC_ALL", "C"), data.getParent(), taskLog);
    }

    private Connection connect(String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5";
        return DriverManager.getConnection(url, SUPERUSER, secrets.get("SATCOSO_PG_SUPERUSER_PASSWORD"));
    }

    private Connection awaitConnection() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                return connect("postgres");
            } catch (SQLException notYet) {
                if ("28P01".equals(notYet.getSQLState())) {
                    throw new Failure("the data in " + data + " has other passwords than secrets.env; run ./dev reset");
                }
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    Progress.tail(log, 20);
                    throw new Failure("PostgreSQL does not start; see " + log);
                }
                Children.pause(100);
            }
        }
    }

    private void provision(Connection connection) throws SQLException {
        role(connection, "satcoso_owner", "SATCOSO_DB_OWNER_PASSWORD");
        role(connection, "satcoso_app", "SATCOSO_DB_PASSWORD");
        role(connection, "keycloak", "SATCOSO_KC_DB_PASSWORD");
        database(connection, "satcoso", "satcoso_owner");
        database(connection, "keycloak", "keycloak");
    }

    private void role(Connection connection, String name, String secret) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(connection, "CREATE ROLE " + name + " LOGIN");
        }
        execute(connection, "ALTER ROLE " + name + " PASSWORD '" + secrets.get(secret) + "'");
    }

    private void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name + " OWNER " + owner);
            execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
        if (name.equals("satcoso")) {
            execute(connection, "GRANT CONNECT ON DATABASE satcoso TO satcoso_app");
        }
    }

    /** Whether a database of that name exists. */
    boolean has(String database) {
        try (Connection connection = connect("postgres")) {
            return exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database);
        } catch (SQLException failed) {
            throw new Failure(failed.getMessage());
        }
    }

    /** Replaces a database by a copy of another, or by an empty one; nobody may be connected to either. */
    void replace(String database, String owner, String template) {
        try (Connection connection = connect("postgres")) {
            execute(connection, "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            execute(connection, "CREATE DATABASE " + database + " OWNER " + owner + " TEMPLATE " + template);
            execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            provision(connection);
        } catch (SQLException failed) {
            throw new Failure("database " + database + " cannot be made: " + failed.getMessage());
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
