package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which realm files Keycloak's database was filled from. {@code up} keeps its data and only says when they differ; the
 * end-to-end stack begins every run with an untouched copy, made once per state of the files.
 */
final class RealmData {

    private static final String TEMPLATE = "keycloak_template";

    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Progress progress;
    private final Path mark;
    private final String wanted;

    RealmData(Settings settings, Postgres postgres, Keycloak keycloak, Progress progress) {
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.progress = progress;
        this.mark = settings.home().resolve("pg/realm-files");
        this.wanted = Keycloak.fingerprint(settings.root());
    }

    void prepare() {
        if (!settings.endToEnd()) {
            if (Files.exists(mark) && !wanted.equals(read())) {
                progress.say("note: the realm files changed since this data was made; ./dev reset applies them");
            }
            return;
        }
        boolean usable = wanted.equals(read()) && postgres.has(TEMPLATE);
        postgres.replace("keycloak", "keycloak", usable ? TEMPLATE : "template0");
        if (!usable) {
            progress.say("filling Keycloak's database once");
            keycloak.start();
            keycloak.awaitReady();
            keycloak.stop();
            postgres.replace(TEMPLATE, "keycloak", "keycloak");
            write();
        }
    }

    void remember() {
        if (!Files.exists(mark)) {
            write();
        }
    }

    private String read() {
        try {
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void write() {
        try {
            Files.writeString(mark, wanted);
        } catch (IOException failed) {
            throw new Failure(mark + " cannot be written: " + failed.getMessage());
        }
    }
}
