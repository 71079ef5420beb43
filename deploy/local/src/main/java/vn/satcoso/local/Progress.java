package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Prints the steps of a start with the seconds since it began. */
final class Progress {

    private final long began = System.nanoTime();

    synchronized void say(String text) {
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        System.out.printf("%4ds  %s%n", seconds, text);
        System.out.flush();
    }

    static void tail(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            System.err.printf("--- end of %s%n", log);
            all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.err::println);
        } catch (IOException unreadable) {
            System.err.printf("--- %s cannot be read%n", log);
        }
    }
}
