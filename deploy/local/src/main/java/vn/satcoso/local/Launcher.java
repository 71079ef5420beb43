package vn.satcoso.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Runs a whole stack in the foreground for {@code ./dev}: {@code up}, {@code services}, {@code e2e COMMAND…},
 * {@code bench COMMAND…}, {@code reset}. */
public final class Launcher {

    private final Settings settings;
    private final Secrets secrets;
    private final Children children = new Children();
    private final Progress progress = new Progress();
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Backend backend;

    private Launcher(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.of(settings.shared().resolve("secrets.env"));
        this.postgres = new Postgres(
                children,
                settings.shared().resolve("postgres"),
                settings.home().resolve("pg"),
                settings.log("postgres"),
                settings.postgresPort(),
                secrets);
        this.keycloak = new Keycloak(children, settings, secrets);
        this.backend = new Backend(children, settings, secrets);
    }

    public static void main(String[] args) {
        int code = 1;
        try {
            code = run(Path.of("").toAbsolutePath(), List.of(args));
        } catch (RuntimeException | IOException failed) {
            System.err.println("dev: " + reason(failed));
        }
        System.exit(code);
    }

    private static String reason(Throwable failed) {
        Throwable root = failed;
        while (root instanceof CompletionException && root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof Failure ? root.getMessage() : root.toString();
    }

    private static int run(Path root, List<String> args) throws IOException {
        String mode = args.getFirst();
        Settings settings = switch (mode) {
            case "e2e" -> Settings.ofEndToEnd(root);
            case "bench" -> Settings.ofBench(root);
            default -> Settings.ofUp(root);
        };
        try (RandomAccessFile lock = lock(settings.home(), mode)) {
            if (mode.equals("reset")) {
                Folders.delete(settings.home().resolve("pg"));
                Folders.delete(settings.home().resolve("files"));
                System.out.println("The local data is removed; the next ./dev up begins afresh.");
                return 0;
            }
            Launcher launcher = new Launcher(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher.children::stopAll));
            return launcher.start(mode, args.subList(1, args.size()));
        }
    }

    private static RandomAccessFile lock(Path home, String mode) throws IOException {
        Files.createDirectories(home);
        RandomAccessFile file =
                new RandomAccessFile(home.resolve("running.lock").toFile(), "rw");
        FileLock lock = file.getChannel().tryLock();
        if (lock == null) {
            String holder = file.readLine();
            throw new Failure(
                    "this checkout's stack is running (process " + holder + "); stop it before ./dev " + mode);
        }
        file.setLength(0);
        file.writeBytes(Long.toString(ProcessHandle.current().pid()));
        return file;
    }

    private int start(String mode, List<String> command) {
        checkPorts(mode);
        boolean whole = !mode.equals("services");
        var pool =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        var built = CompletableFuture.runAsync(() -> build(whole), pool);
        var data = CompletableFuture.runAsync(this::startPostgres, pool);
        var logins = data.thenRunAsync(this::startKeycloak, pool);
        var answers = CompletableFuture.allOf(built, data).thenRunAsync(() -> startBackend(whole), pool);
        allOrFirstFailure(built, logins, answers);
        if (!command.isEmpty()) {
            progress.say("everything is ready");
            children.run(new Children.Task(
                    settings.bench() ? "the measurement" : "the end-to-end tests",
                    command,
                    Map.of(
                            "BASE_URL",
                            settings.webUrl(),
                            "KEYCLOAK_URL",
                            settings.keycloakUrl(),
                            "MAIL_URL",
                            settings.mailUrl(),
                            "POSTGRES_PORT",
                            Integer.toString(settings.postgresPort())),
                    settings.root(),
                    null));
            return 0;
        }
        greet(whole);
        throw new Failure(children.firstToEnd() + " has stopped by itself");
    }

    /** Fails as soon as one part fails, so that the others do not go on in vain. */
    private static void allOrFirstFailure(CompletableFuture<?>... parts) {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        for (CompletableFuture<?> part : parts) {
            part.exceptionally(reason -> {
                outcome.completeExceptionally(reason);
                return null;
            });
        }
        CompletableFuture.allOf(parts).thenRun(() -> outcome.complete(null));
        outcome.join();
    }

    private void checkPorts(String mode) {
        checkPort(settings.postgresPort(), "PG_PORT");
        checkPort(settings.keycloakPort(), "KC_PORT");
        checkPort(settings.keycloakManagementPort(), "KC_MANAGEMENT_PORT");
        if (!mode.equals("services")) {
            checkPort(settings.webPort(), "PORT");
            checkPort(settings.smtpPort(), "SMTP_PORT");
            checkPort(settings.mailPort(), "MAIL_PORT");
        }
    }

    private void checkPort(int port, String suffix) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                try (ServerSocket probe = new ServerSocket()) {
                    probe.bind(new InetSocketAddress(address, port));
                }
            }
        } catch (IOException taken) {
            String variable = settings.variable(suffix);
            throw new Failure("port " + port + " is in use; free it or set " + variable + " to another one");
        }
    }

    private void build(boolean whole) {
        if (whole) {
            dev("building backend and frontend", "_build", "build");
            progress.say("backend and frontend are built");
        }
    }

    private void startPostgres() {
        progress.say("starting PostgreSQL on port " + settings.postgresPort());
        postgres.start();
        if (settings.endToEnd()) {
            postgres.replace("satcoso", "satcoso_owner", "template0");
        }
        progress.say("PostgreSQL is ready");
    }

    private void startKeycloak() {
        if (!keycloak.isPrepared()) {
            progress.say("unpacking and building Keycloak, once");
        }
        dev("preparing Keycloak", "_keycloak", "keycloak-build");
        new RealmData(settings, postgres, keycloak, secrets, progress).start();
        progress.say("Keycloak is ready");
    }

    private void startBackend(boolean whole) {
        if (whole) {
            catchMails();
            progress.say("starting the backend on port " + settings.webPort());
            backend.awaitReady(backend.start());
            progress.say("the backend is ready");
        }
    }

    private void dev(String what, String step, String log) {
        List<String> command = List.of("sh", settings.root().resolve("dev").toString(), step);
        children.run(new Children.Task(what, command, Map.of(), settings.root(), settings.log(log)));
    }

    /** The measured stack sends no mail. */
    private void catchMails() {
        if (settings.bench()) {
            return;
        }
        try {
            new MailCatcher(settings.smtpPort(), settings.mailPort()).start();
        } catch (IOException failed) {
            throw new Failure("the mail catcher cannot start: " + failed.getMessage());
        }
    }

    private void greet(boolean whole) {
        String admin = settings.keycloakUrl() + "/admin/   admin / " + secrets.get("SATCOSO_KC_ADMIN_PASSWORD");
        if (!whole) {
            progress.say("PostgreSQL and Keycloak are ready; passwords are in .local/secrets.env");
            System.out.printf("%n  Keycloak  %s%n%n  Stop with Ctrl-C.%n", admin);
            return;
        }
        progress.say("ready");
        System.out.printf("""

                  Sát Cơ Sở   %s
                  Keycloak    %s
                  Mails       %s

                  Demo logins, password CoSo-2026-demo:
                    bantochuc   Ban Tổ chức tỉnh        huyen       Ban Tổ chức huyện
                    thuongtruc  Thường trực tỉnh        totruong    Tổ trưởng tổ công tác
                    kiemtra     Ủy ban Kiểm tra tỉnh    xa, xa2     Cấp ủy xã
                    tuyengiao   Tuyên giáo tỉnh         chibo       Bí thư chi bộ
                    canbo       Cán bộ được phân công   coquan      Cơ quan cấp tỉnh
                    canbo2      Cán bộ được phân công   kiemtoan    Kiểm toán
                    tinhmoi     Tỉnh chưa có dữ liệu    khongdonvi  (chưa gắn đơn vị)

                  Stop with Ctrl-C; the data stays in .local/.
                """, settings.webUrl(), admin, settings.mailUrl());
        System.out.flush();
    }
}
