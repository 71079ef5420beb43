package vn.satcoso.visitreport;

import java.util.List;
import java.util.Map;

/**
 * How much of what is demanded a report says (S0-15): {@code score} from 0 to 100 is the share of the weights of the
 * required sections that are answered, rounded down; {@code missing} are the others, in the order of the report.
 */
record Completeness(int score, List<ReportSection> missing) {

    /** What is written in a section: characters, and whether the author says that there was nothing. */
    record Filled(int length, boolean nothing) {
        static final Filled BLANK = new Filled(0, false);
    }

    static Completeness of(List<SectionDemand> demands, Map<ReportSection, Filled> filled) {
        List<SectionDemand> required =
                demands.stream().filter(SectionDemand::required).toList();
        int all = required.stream().mapToInt(SectionDemand::weight).sum();
        List<SectionDemand> open = required.stream()
                .filter(demand -> !demand.met(filled.getOrDefault(demand.section(), Filled.BLANK)))
                .toList();
        int lacking = open.stream().mapToInt(SectionDemand::weight).sum();
        return new Completeness(
                all == 0 ? 100 : 100 * (all - lacking) / all,
                open.stream().map(SectionDemand::section).sorted().toList());
    }
}
