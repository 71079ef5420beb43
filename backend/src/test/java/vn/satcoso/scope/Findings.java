package vn.satcoso.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with one operation, for all roles at once. */
final class Findings {
    private final String operation;
    private final List<String> found = new ArrayList<>();

    Findings(String operation) {
        this.operation = operation;
    }

    void check(String who, Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException wrong) {
            found.add(who + ": " + String.valueOf(wrong.getMessage()).replaceAll("\\s+", " "));
        }
    }

    void none() {
        assertEquals("", String.join("\n", found), operation);
    }
}
