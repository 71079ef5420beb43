package vn.satcoso.visitreport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is demanded of a section by all regulations under which the visit was made, the strictest of each: required when
 * one requires it, the longest text, the greatest weight, and "nothing" only where all that require it let it stand.
 * {@code sources} are the words they come from.
 */
public record SectionDemand(
        ReportSection section, boolean required, boolean mayBeNone, int minLength, int weight, List<String> sources) {

    static List<SectionDemand> strictest(List<SectionRule> rules) {
        return rules.stream().collect(Collectors.groupingBy(SectionRule::section)).values().stream()
                .map(SectionDemand::of)
                .sorted(Comparator.comparing(SectionDemand::section))
                .toList();
    }

    boolean met(Completeness.Filled filled) {
        return filled.length() > 0 && filled.length() >= minLength || mayBeNone && filled.nothing();
    }

    private static SectionDemand of(List<SectionRule> rules) {
        List<SectionRule> binding = rules.stream().filter(SectionRule::required).toList();
        List<SectionRule> used = binding.isEmpty() ? rules : binding;
        return new SectionDemand(
                used.getFirst().section(),
                !binding.isEmpty(),
                used.stream().allMatch(SectionRule::mayBeNone),
                used.stream().mapToInt(SectionRule::minLength).max().orElseThrow(),
                used.stream().mapToInt(SectionRule::weight).max().orElseThrow(),
                used.stream()
                        .map(rule -> "%s, %s: “%s”".formatted(rule.regulation(), rule.article(), rule.sourcePhrase()))
                        .toList());
    }
}
