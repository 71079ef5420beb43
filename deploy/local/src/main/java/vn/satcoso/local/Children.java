package vn.satcoso.local;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The processes started here. They are stopped in reverse order when this program ends. Where {@code setpriv} exists
 * the kernel ends them even when this program is killed outright, and a session of their own keeps a Ctrl-C of the
 * terminal from reaching them out of order.
 */
final class Children {

    private static final long PATIENCE_SECONDS = 20;

    private record Child(String name, String stopSignal, Process process, Path log) {}

    private final Deque<Child> running = new ArrayDeque<>();
    private final boolean deathSignal = succeeds("setpriv", "--pdeathsig", "TERM", "true");
    private boolean stopping;

    /** The kernel ties a death signal to the thread that forks, so all forks come from one that lives as long as we do. */
    private final ExecutorService forker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What to run: the stop signal (INT, TERM) is also sent by the kernel on our death; a null log is the terminal. */
    record Task(
            String name,
            String stopSignal,
            List<String> wrapper,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {

        Task(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
            this(name, "TERM", List.of(), command, environment, folder, log);
        }
    }

    Process start(Task task) {
        try {
            return forker.submit(() -> fork(task)).get();
        } catch (ExecutionException failed) {
            throw new Failure(
                    task.name() + " cannot be started: " + failed.getCause().getMessage());
        } catch (InterruptedException stopped) {
            throw new Failure("stopped");
        }
    }

    private Process fork(Task task) throws IOException {
        List<String> line = new ArrayList<>();
        if (deathSignal) {
            line.add("setsid");
        }
        line.addAll(task.wrapper());
        if (deathSignal) {
            line.addAll(List.of("setpriv", "--pdeathsig", task.stopSignal()));
        }
        line.addAll(task.command());
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(task.folder().toFile());
        builder.environment().putAll(task.environment());
        builder.redirectInput(new File("/dev/null"));
        if (task.log() == null) {
            builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        } else {
            Files.createDirectories(task.log().getParent());
            builder.redirectErrorStream(true).redirectOutput(task.log().toFile());
        }
        synchronized (this) {
            if (stopping) {
                throw new IOException("already stopping");
            }
            Process process = builder.start();
            running.push(new Child(task.name(), task.stopSignal(), process, task.log()));
            return process;
        }
    }

    /** Runs a process to its end; a failure carries the end of its log. */
    void run(Task task) {
        Process process = start(task);
        int code = waitFor(process);
        forget(process);
        if (code != 0) {
            if (isStopping()) {
                throw new Failure("stopped");
            }
            if (task.log() != null) {
                Progress.tail(task.log(), 30);
            }
            throw new Failure(task.name() + " failed (exit code " + code + ")");
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            throw new Failure("stopped");
        }
    }

    synchronized void forget(Process process) {
        running.removeIf(child -> child.process() == process);
    }

    /** Waits until one of the running processes ends by itself and names it. */
    String firstToEnd() {
        while (true) {
            synchronized (this) {
                for (Child child : running) {
                    if (!child.process().isAlive()) {
                        if (child.log() != null) {
                            Progress.tail(child.log(), 30);
                        }
                        return child.name();
                    }
                }
            }
            pause(500);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new Failure("stopped");
        }
    }

    void stopAll() {
        List<Child> ending;
        synchronized (this) {
            stopping = true;
            ending = List.copyOf(running);
            running.clear();
        }
        ending.forEach(Children::stop);
    }

    synchronized void stop(Process process) {
        running.stream().filter(child -> child.process() == process).forEach(Children::stop);
        forget(process);
    }

    /** Asks a process to end, then what it started and left behind; those that do not listen are ended by force. */
    private static void stop(Child child) {
        Process process = child.process();
        List<ProcessHandle> family = process.descendants().toList();
        signal(process.toHandle(), child.stopSignal());
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroy);
        for (int i = 0; i < 20 && family.stream().anyMatch(ProcessHandle::isAlive); i++) {
            pause(100);
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    static void signal(ProcessHandle process, String signal) {
        if (process.isAlive() && !succeeds("kill", "-" + signal, Long.toString(process.pid()))) {
            process.destroy();
        }
    }
}
