package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged backend, which also serves the built frontend. */
final class Backend {

    /** The tests run at any hour and do not wait for the morning's mail. */
    private static final Map<String, String> MAILS_AT_ONCE = Map.of(
            "SATCOSO_NIGHT_FROM", "00:00",
            "SATCOSO_NIGHT_TO", "00:00",
            "SATCOSO_DIGEST_AT", "00:00",
            "SATCOSO_DIGEST_EVERY", "5s",
            "SATCOSO_MAIL_EVERY", "2s");

    private final Children children;
    private final Settings settings;
    private final Secrets secrets;

    Backend(Children children, Settings settings, Secrets secrets) {
        this.children = children;
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Runs a copy, so that a build while it runs does not pull the classes from under it. */
    Process start() {
        Path application = settings.home().resolve("backend");
        try {
            Folders.copy(settings.root().resolve("backend/target/quarkus-app"), application);
        } catch (IOException failed) {
            throw new Failure("the built backend cannot be copied: " + failed);
        }
        Path jar = application.resolve("quarkus-run.jar");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-Xmx768m", "-Dfile.encoding=UTF-8", "-jar", jar.toString());
        return children.start(
                new Children.Task("Backend", command, environment(), settings.home(), settings.log("backend")));
    }

    void awaitReady(Process process) {
        Health.await(settings.webUrl() + "/q/health/ready", process, "Backend", settings);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(usual());
        if (settings.endToEnd()) {
            environment.putAll(MAILS_AT_ONCE);
        }
        return environment;
    }

    private Map<String, String> usual() {
        return Map.ofEntries(
                Map.entry("SATCOSO_HOST", "127.0.0.1"),
                Map.entry("SATCOSO_PORT", Integer.toString(settings.webPort())),
                Map.entry("SATCOSO_DB_URL", "jdbc:postgresql://localhost:" + settings.postgresPort() + "/satcoso"),
                Map.entry("SATCOSO_DB_USER", "satcoso_app"),
                Map.entry("SATCOSO_DB_PASSWORD", secrets.get("SATCOSO_DB_PASSWORD")),
                Map.entry("SATCOSO_DB_OWNER", "satcoso_owner"),
                Map.entry("SATCOSO_DB_OWNER_PASSWORD", secrets.get("SATCOSO_DB_OWNER_PASSWORD")),
                Map.entry("SATCOSO_OIDC_URL", settings.realmUrl()),
                Map.entry(
                        "SATCOSO_WEB_ROOT",
                        settings.root().resolve("frontend/dist").toString()),
                Map.entry("SATCOSO_SMTP_HOST", settings.bench() ? "off" : "localhost"),
                Map.entry("SATCOSO_SMTP_PORT", Integer.toString(settings.smtpPort())),
                Map.entry("SATCOSO_SMTP_STARTTLS", "DISABLED"),
                Map.entry(
                        "SATCOSO_FILES_FOLDER", settings.home().resolve("files").toString()),
                Map.entry("SATCOSO_URL", settings.webUrl()),
                Map.entry("SATCOSO_DEMO", demo()));
    }

    private String demo() {
        if (settings.bench()) {
            return "false";
        }
        String wished = System.getenv("SATCOSO_DEMO");
        return wished == null || settings.endToEnd() ? "true" : wished;
    }
}
