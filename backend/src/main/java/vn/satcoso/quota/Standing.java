package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.satcoso.meeting.Outcome;

/** How an official stands against one rule on a day, worked out from what is known of him. */
record Standing(
        Terms terms,
        Coverage coverage,
        int required,
        int done,
        int paceExpected,
        int remaining,
        LocalDate nextOn,
        LocalDate lastChanceOn,
        QuotaState state) {

    /**
     * @param upcoming the meetings still ahead at that moment, by path of the coverage
     * @param visits all that was recorded of the official in the period
     */
    static Standing at(
            Moment moment, Terms terms, Coverage coverage, List<Visit> visits, Map<String, List<Upcoming>> upcoming) {
        int required = terms.required();
        int done = (int) visits.stream()
                .filter(visit -> verdict(visit, moment.day(), terms, coverage) == Verdict.COUNTED)
                .count();
        SortedMap<LocalDate, Integer> left = left(moment, terms, coverage, visits, upcoming);
        int remaining = left.values().stream().mapToInt(Integer::intValue).sum();
        int pace = terms.expectedBy(moment.day());
        QuotaState state = state(moment, terms, required - done, remaining, done < pace);
        LocalDate next = left.isEmpty() ? null : left.firstKey();
        LocalDate lastChance = moment.isPast(terms.period().to())
                ? null
                : Pace.lastChance(left, required - done).orElse(null);
        return new Standing(terms, coverage, required, done, pace, remaining, next, lastChance, state);
    }

    /** Whether the visit counts by this day; the first reason that speaks against it is given. */
    static Verdict verdict(Visit visit, LocalDate day, Terms terms, Coverage coverage) {
        if (visit.stoodIn()) {
            return Verdict.STOOD_IN_FOR_ANOTHER;
        }
        if (visit.outcome() != Outcome.ATTENDED) {
            return Verdict.valueOf(visit.outcome().name());
        }
        if (visit.heldOn().isAfter(day)) {
            return Verdict.NOT_YET_HELD;
        }
        if (visit.online() && !terms.rule().onlineCounts()) {
            return Verdict.ONLINE;
        }
        if (!terms.inPostOn(visit.heldOn())) {
            return Verdict.NOT_IN_POST;
        }
        return coverage.covers(visit.cellPath(), visit.heldOn()) ? Verdict.COUNTED : Verdict.OUT_OF_SCOPE;
    }

    private static QuotaState state(Moment moment, Terms terms, int missing, int remaining, boolean behind) {
        if (terms.required() == 0) {
            return QuotaState.NO_MINIMUM;
        }
        if (missing <= 0) {
            return QuotaState.MET;
        }
        if (moment.isPast(terms.period().to())) {
            return QuotaState.MISSED;
        }
        if (remaining < missing) {
            return QuotaState.UNREACHABLE;
        }
        return remaining < 2 * missing || behind ? QuotaState.AT_RISK : QuotaState.ON_TRACK;
    }

    /** The meetings that he could still attend, by day: in scope, while in post, and nothing known of him yet. */
    private static SortedMap<LocalDate, Integer> left(
            Moment moment, Terms terms, Coverage coverage, List<Visit> visits, Map<String, List<Upcoming>> upcoming) {
        SortedMap<LocalDate, Integer> left = new TreeMap<>();
        coverage.parts().stream().map(Coverage.Part::path).distinct().forEach(path -> {
            for (Upcoming day : upcoming.getOrDefault(path, List.of())) {
                if (terms.period().contains(day.heldOn())
                        && terms.inPostOn(day.heldOn())
                        && coverage.outermost(day.heldOn()).contains(path)) {
                    left.merge(day.heldOn(), day.meetings(), Integer::sum);
                }
            }
        });
        for (Visit visit : visits) {
            if (!moment.isOver()
                    && !moment.isPast(visit.heldOn())
                    && !visit.stoodIn()
                    && coverage.covers(visit.cellPath(), visit.heldOn())) {
                left.computeIfPresent(visit.heldOn(), (day, meetings) -> meetings > 1 ? meetings - 1 : null);
            }
        }
        return left;
    }
}
