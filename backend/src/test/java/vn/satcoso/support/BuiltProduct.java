package vn.satcoso.support;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, which a test may kill; what it says is kept in target/. */
public final class BuiltProduct implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOG = Path.of("target", "built-product.log");
    private static final Pattern READY = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;

    private BuiltProduct(Process process) {
        this.process = process;
        CompletableFuture<Integer> listening = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> follow(listening));
        try {
            this.port = listening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            kill();
            throw new IllegalStateException("the built product does not start, see " + LOG, failed);
        }
    }

    /** Returns as soon as it answers; it listens on a port of its own choice. */
    public static BuiltProduct start(Map<String, String> settings) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: mvn package");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Dquarkus.http.port=0"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        try {
            return new BuiltProduct(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** As kill -9 does: nothing of it runs any more when this returns. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the built product does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void follow(CompletableFuture<Integer> listening) {
        try (BufferedReader said = process.inputReader();
                PrintStream log = new PrintStream(Files.newOutputStream(LOG, CREATE, APPEND))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.println(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    listening.complete(Integer.parseInt(ready.group(1)));
                }
            }
        } catch (IOException ended) {
            listening.completeExceptionally(ended);
        }
        listening.completeExceptionally(new IllegalStateException("it ended"));
    }
}
