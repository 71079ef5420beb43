package vn.satcoso.notice;

import java.util.Arrays;
import java.util.Set;

/** What notices are about, as people choose among them; the first word of a notice's kind says to which one it belongs. */
public enum Topic {
    QUOTA("quota"),
    WORK_PLAN("workPlan"),
    MEETING("meeting", "attendance", "schedule"),
    ASSIGNMENT("assignment", "roster", "team"),
    REPORT("report", "visit", "visitReport", "briefing"),
    PROPOSAL("proposal"),
    PLACE("heat", "unit"),
    OTHER;

    private final Set<String> words;

    Topic(String... words) {
        this.words = Set.of(words);
    }

    static Topic of(String kind) {
        String word = kind.split("\\.")[0];
        return Arrays.stream(values())
                .filter(topic -> topic.words.contains(word))
                .findFirst()
                .orElse(OTHER);
    }
}
