package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real server of the S3 protocol that checks signatures, as a process of its own; reached over a line that can break. */
public final class ObjectStore implements QuarkusTestResourceLifecycleManager {
    public static final String ACCESS_KEY = "kho-tep";
    public static final String SECRET = "bi-mat-cua-kho";
    public static final String REGION = "us-east-1";

    private static final Path LOG = Path.of("target", "s3proxy.log");

    private static BrokenLine line;

    /** The product keeps its files in a bucket of this server, which the test makes. */
    @Override
    public Map<String, String> start() {
        return Map.of(
                "satcoso.files.store",
                "s3",
                "satcoso.files.s3.endpoint",
                "http://127.0.0.1:" + line().port(),
                "satcoso.files.s3.bucket",
                "satcoso",
                "satcoso.files.s3.access-key",
                ACCESS_KEY,
                "satcoso.files.s3.secret",
                SECRET,
                "satcoso.files.s3.timeout",
                "2s");
    }

    /** The server stays for the next test; it ends with the test run. */
    @Override
    public void stop() {}

    /** The line to the server; both begun when first asked for. */
    public static synchronized BrokenLine line() {
        if (line == null) {
            try {
                int port = freePort();
                Process server = run(port);
                Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
                await(server);
                line = new BrokenLine(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return line;
    }

    private static Process run(int port) throws IOException {
        String jar = System.getProperty("s3proxy.jar");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new IllegalStateException(jar + " is missing: mvn process-test-resources");
        }
        Path settings = Files.write(
                Path.of("target", "s3proxy.properties"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=none",
                        "jclouds.credential=none"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        jar,
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Until it listens; what it says later goes to the log as well. */
    private static void await(Process server) throws IOException {
        PrintStream log = new PrintStream(Files.newOutputStream(LOG));
        BufferedReader said = server.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            log.println(line);
            if (line.contains("Started") && line.contains("ServerConnector")) {
                Thread.ofPlatform().daemon().start(() -> said.lines().forEach(log::println));
                return;
            }
        }
        throw new IllegalStateException("the object store does not start, see " + LOG);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
