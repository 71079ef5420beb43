package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which realm files and web address Keycloak's database was filled for. {@code up} keeps its data, follows a change of
 * address and says when the files differ; the end-to-end stack begins every run with an untouched copy, made once.
 */
final class RealmData {

    private static final String TEMPLATE = "keycloak_template";

    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Secrets secrets;
    private final Progress progress;
    private final Path mark;
    private final String files;

    RealmData(Settings settings, Postgres postgres, Keycloak keycloak, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.secrets = secrets;
        this.progress = progress;
        this.mark = settings.home().resolve("pg/realm-files");
        this.files = Keycloak.fingerprint(settings.root());
    }

    /** Starts Keycloak on data that fits. */
    void start() {
        if (settings.endToEnd()) {
            freshCopy();
        }
        progress.say("starting Keycloak on port " + settings.keycloakPort());
        keycloak.start();
        keycloak.awaitReady();
        if (!settings.endToEnd()) {
            catchUp();
        }
    }

    private void freshCopy() {
        boolean usable = wanted().equals(filledFor()) && postgres.has(TEMPLATE);
        postgres.replace("keycloak", "keycloak", usable ? TEMPLATE : "template0");
        if (!usable) {
            progress.say("filling Keycloak's database once");
            keycloak.start();
            keycloak.awaitReady();
            keycloak.stop();
            postgres.replace(TEMPLATE, "keycloak", "keycloak");
            remember(wanted());
        }
    }

    private void catchUp() {
        String[] before = filledFor().split(" ");
        if (before.length < 2) {
            remember(wanted());
            return;
        }
        if (!before[0].equals(files)) {
            progress.say("note: the realm files changed since this data was made; ./dev reset applies them");
        }
        String address = settings.webUrl();
        if (!before[1].equals(address)) {
            String password = secrets.get("SATCOSO_KC_ADMIN_PASSWORD");
            if (new WebClient(settings.keycloakUrl(), password).move(before[1], address)) {
                remember(before[0] + " " + address);
            } else {
                progress.say("note: let the client satcoso-web return to " + address + " in Keycloak's console");
            }
        }
    }

    private String wanted() {
        return files + " " + settings.webUrl();
    }

    private String filledFor() {
        try {
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void remember(String state) {
        try {
            Files.writeString(mark, state);
        } catch (IOException failed) {
            throw new Failure(mark + " cannot be written: " + failed.getMessage());
        }
    }
}
