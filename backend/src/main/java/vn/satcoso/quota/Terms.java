package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.QuotaRuleResponse;

/**
 * The rule that applies to an official on a day, the period it is counted in, and the days in post within that period.
 * The rule is that of the highest rank, never a sum (S2-06); the version in force when the period began rules all of it.
 */
record Terms(UUID regulationId, QuotaRuleResponse rule, Period period, List<HeldRank> held, long daysInPost) {

    /** Empty when the official holds, or held in the period, no rank that the regulation speaks of. */
    static Optional<Terms> choose(
            UUID regulationId, List<QuotaRuleResponse> rules, List<HeldRank> ranks, LocalDate day) {
        List<Terms> candidates = ranks.stream()
                .map(HeldRank::rank)
                .distinct()
                .flatMap(rank -> of(regulationId, rules, ranks, rank, day).stream())
                .toList();
        Comparator<Terms> highest = Comparator.comparing(terms -> terms.rule.rank());
        return candidates.stream()
                .filter(terms -> terms.inPostOn(day))
                .min(highest)
                .or(() -> candidates.stream().min(highest));
    }

    /** How many meetings are owed: prorated by days in post, rounded down, at least 1 from a third of the period on. */
    int required() {
        if (rule.minimum() == null || daysInPost * 3 < period.days()) {
            return 0;
        }
        return (int) Math.max(1, rule.minimum() * daysInPost / period.days());
    }

    /** How many should be done by the end of this day if they were spread evenly over the days in post. */
    int expectedBy(LocalDate day) {
        if (daysInPost == 0 || day.isBefore(period.from())) {
            return 0;
        }
        Period soFar = new Period(period.from(), day.isAfter(period.to()) ? period.to() : day);
        return (int) (required() * inPost(held, soFar) / daysInPost);
    }

    boolean inPostOn(LocalDate day) {
        return held.stream().anyMatch(rank -> rank.on(day));
    }

    private static Optional<Terms> of(
            UUID regulation, List<QuotaRuleResponse> rules, List<HeldRank> ranks, Rank rank, LocalDate day) {
        List<HeldRank> ofRank =
                ranks.stream().filter(held -> held.rank() == rank).toList();
        boolean secretary = ofRank.stream().anyMatch(held -> held.districtSecretary() && held.on(day))
                || ofRank.stream().noneMatch(held -> held.on(day))
                        && ofRank.stream().anyMatch(HeldRank::districtSecretary);
        List<QuotaRuleResponse> versions = rules.stream()
                .filter(rule -> rule.rank() == rank)
                .filter(rule -> rule.districtSecretary() == null || rule.districtSecretary() == secretary)
                .sorted(Comparator.comparing((QuotaRuleResponse rule) -> rule.districtSecretary() == null)
                        .thenComparing(QuotaRuleResponse::validFrom))
                .toList();
        return versions.stream()
                .filter(rule -> governs(rule, rule.period().around(day)))
                .findFirst()
                .flatMap(rule -> within(regulation, rule, rule.period().around(day), ofRank, day));
    }

    /** In force when the period begins, or the first to come into force during it. */
    private static boolean governs(QuotaRuleResponse rule, Period period) {
        return new Period(rule.validFrom(), rule.validTo()).overlaps(period);
    }

    private static Optional<Terms> within(
            UUID regulation, QuotaRuleResponse rule, Period period, List<HeldRank> ranks, LocalDate day) {
        Period ruled = new Period(rule.validFrom(), null).intersect(period);
        List<HeldRank> held = ranks.stream()
                .filter(rank ->
                        rank.days().overlaps(ruled) && !rank.days().from().isAfter(day))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Terms(regulation, rule, period, held, inPost(held, ruled)));
    }

    private static long inPost(List<HeldRank> held, Period period) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> held.stream().anyMatch(rank -> rank.on(day)))
                .count();
    }
}
