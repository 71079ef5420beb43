package vn.satcoso.local;

import java.nio.file.Path;

/** Ports and folders of one stack; every port can be set in the environment. */
record Settings(
        Path root,
        Path home,
        int webPort,
        int keycloakPort,
        int keycloakManagementPort,
        int postgresPort,
        int smtpPort,
        int mailPort) {

    static Settings ofUp(Path root) {
        return new Settings(
                root,
                root.resolve(".local"),
                port("SATCOSO_PORT", 8080),
                port("SATCOSO_KC_PORT", 8180),
                port("SATCOSO_KC_MANAGEMENT_PORT", 8190),
                port("SATCOSO_PG_PORT", 5439),
                port("SATCOSO_SMTP_PORT", 1025),
                port("SATCOSO_MAIL_PORT", 8025));
    }

    static Settings ofEndToEnd(Path root) {
        return new Settings(
                root,
                root.resolve(".local/e2e"),
                port("SATCOSO_E2E_PORT", 8081),
                port("SATCOSO_E2E_KC_PORT", 8181),
                port("SATCOSO_E2E_KC_MANAGEMENT_PORT", 8191),
                port("SATCOSO_E2E_PG_PORT", 5440),
                port("SATCOSO_E2E_SMTP_PORT", 1026),
                port("SATCOSO_E2E_MAIL_PORT", 8026));
    }

    /** The stack that carries a nation for measuring; its data is kept. */
    static Settings ofBench(Path root) {
        return new Settings(
                root,
                root.resolve(".local/bench"),
                port("SATCOSO_BENCH_PORT", 8082),
                port("SATCOSO_BENCH_KC_PORT", 8182),
                port("SATCOSO_BENCH_KC_MANAGEMENT_PORT", 8192),
                port("SATCOSO_BENCH_PG_PORT", 5441),
                port("SATCOSO_BENCH_SMTP_PORT", 1027),
                port("SATCOSO_BENCH_MAIL_PORT", 8027));
    }

    private static int port(String variable, int usual) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException wrong) {
            throw new Failure(variable + " is not a port: " + value);
        }
    }

    boolean endToEnd() {
        return home.endsWith("e2e");
    }

    boolean bench() {
        return home.endsWith("bench");
    }

    /** The environment variable that sets a port, for messages. */
    String variable(String suffix) {
        return (endToEnd() ? "SATCOSO_E2E_" : bench() ? "SATCOSO_BENCH_" : "SATCOSO_") + suffix;
    }

    /** What is shared by all stacks: tools and secrets. */
    Path shared() {
        return root.resolve(".local");
    }

    Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    String webUrl() {
        return "http://localhost:" + webPort;
    }

    /** The page with the mails that were caught. */
    String mailUrl() {
        return "http://localhost:" + mailPort;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    String realmUrl() {
        return keycloakUrl() + "/realms/satcoso";
    }
}
