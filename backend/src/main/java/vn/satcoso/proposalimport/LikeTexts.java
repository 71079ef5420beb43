package vn.satcoso.proposalimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds among many texts the few of which each of some lines may be a likeness, by the groups of three letters that they
 * share, as pg_trgm does; the database then says how alike these few are. Asking it for every pair takes minutes.
 */
final class LikeTexts {
    private static final int NEAREST = 3;

    private final double alike;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byGroup = new HashMap<>();

    /** {@code alike} is the part of a line's groups that a likeness shares at least. */
    LikeTexts(double alike) {
        this.alike = alike;
    }

    private static final class Line {
        private final int number;
        private final int groups;
        private final List<Near> nearest = new ArrayList<>(NEAREST + 1);
        private int shared;

        private Line(int number, int groups) {
            this.number = number;
            this.groups = groups;
        }
    }

    private record Near(UUID id, int shared) {}

    /** A text that may be a likeness of the line. */
    record Pair(int line, UUID id) {}

    void line(int number, String text) {
        Set<String> groups = groups(text);
        Line line = new Line(number, groups.size());
        lines.add(line);
        groups.forEach(group ->
                byGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(line));
    }

    void compare(UUID id, String text) {
        List<Line> touched = new ArrayList<>();
        for (String group : groups(text)) {
            for (Line line : byGroup.getOrDefault(group, List.of())) {
                if (line.shared++ == 0) {
                    touched.add(line);
                }
            }
        }
        for (Line line : touched) {
            if (line.shared >= alike * line.groups) {
                keep(line.nearest, new Near(id, line.shared));
            }
            line.shared = 0;
        }
    }

    List<Pair> pairs() {
        return lines.stream()
                .flatMap(line -> line.nearest.stream().map(near -> new Pair(line.number, near.id)))
                .toList();
    }

    /** The newer of two that share as much goes first, as it does in the database. */
    private static void keep(List<Near> nearest, Near one) {
        int at = nearest.size();
        while (at > 0 && nearest.get(at - 1).shared <= one.shared) {
            at--;
        }
        nearest.add(at, one);
        if (nearest.size() > NEAREST) {
            nearest.removeLast();
        }
    }

    private static Set<String> groups(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        Set<String> groups = new HashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            String padded = "  " + word + " ";
            for (int at = 0; !word.isEmpty() && at + 3 <= padded.length(); at++) {
                groups.add(padded.substring(at, at + 3));
            }
        }
        return groups;
    }
}
