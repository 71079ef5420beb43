package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The prepared Keycloak distribution, run against the database `keycloak` with the realm and the demo users. */
final class Keycloak {

    private static final Path REALM = Path.of("deploy/keycloak/satcoso-realm.json");
    private static final Path DEMO_USERS = Path.of("deploy/keycloak/demo/satcoso-users-0.json");

    private final Children children;
    private final Settings settings;
    private final Secrets secrets;
    private final Path home;
    private Process process;

    Keycloak(Children children, Settings settings, Secrets secrets) {
        this.children = children;
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.shared().resolve("keycloak");
    }

    /** Tells when the realm files are other than those that a database was filled from. */
    static String fingerprint(Path root) {
        return Folders.fingerprint(List.of(root.resolve(REALM), root.resolve(DEMO_USERS)));
    }

    boolean isPrepared() {
        return Files.exists(home.resolve("bin/kc.sh"));
    }

    void start() {
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            for (Path file : List.of(REALM, DEMO_USERS)) {
                Path copy = imports.resolve(file.getFileName());
                Files.copy(settings.root().resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new Failure("the realm files cannot be copied: " + failed.getMessage());
        }
        process = children.start(new Children.Task(
                "Keycloak",
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm"),
                environment(),
                home,
                settings.log("keycloak")));
    }

    void awaitReady() {
        Health.await(settings.realmUrl() + "/.well-known/openid-configuration", process, "Keycloak", settings);
    }

    void stop() {
        children.stop(process);
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx512m -XX:TieredStopAtLevel=1"),
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.get("SATCOSO_KC_DB_PASSWORD")),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HOSTNAME", settings.keycloakUrl()),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(settings.keycloakPort())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.keycloakManagementPort())),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("SATCOSO_KC_ADMIN_PASSWORD")),
                Map.entry("SATCOSO_WEB_URL", settings.webUrl()),
                Map.entry("SATCOSO_INTEGRATION_UNIT", "T"),
                Map.entry("SATCOSO_INTEGRATION_SECRET", secrets.get("SATCOSO_INTEGRATION_SECRET")));
    }
}
