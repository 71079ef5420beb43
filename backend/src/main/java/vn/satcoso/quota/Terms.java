package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.QuotaRuleResponse;
import vn.satcoso.regulation.QuotaRules;

/**
 * The rule that applies to an official on a day, the period it is counted in, and the days in post within that period.
 * The rule is that of the highest rank, never a sum (S2-06); the version in force when the period began rules all of it.
 *
 * @param owed the days of the period for which something is owed: from the first day of the rule to the last of the
 *     regulation
 * @param held what he held on the days that this rule governs
 */
record Terms(
        UUID regulationId, QuotaRuleResponse rule, Period period, Period owed, List<HeldRank> held, long daysInPost) {

    /** Empty when the official holds, or held in the period, no rank that the regulation speaks of. */
    static Optional<Terms> choose(UUID regulationId, QuotaRules rules, List<HeldRank> ranks, LocalDate day) {
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
        if (daysInPost == 0 || day.isBefore(owed.from())) {
            return 0;
        }
        Period soFar = new Period(owed.from(), day.isAfter(owed.to()) ? owed.to() : day);
        return (int) (required() * inPost(held, soFar) / daysInPost);
    }

    boolean inPostOn(LocalDate day) {
        return held.stream().anyMatch(rank -> rank.on(day));
    }

    private static Optional<Terms> of(
            UUID regulation, QuotaRules rules, List<HeldRank> ranks, Rank rank, LocalDate day) {
        List<HeldRank> ofRank = ranks.stream()
                .filter(held -> held.rank() == rank && !held.days().from().isAfter(day))
                .toList();
        boolean secretary = secretaryOn(day, ofRank);
        return rules.rows().stream()
                .filter(rule -> rule.rank() == rank)
                .filter(rule -> rule.districtSecretary() == null || rule.districtSecretary() == secretary)
                .filter(rule -> governs(rule, rule.period().around(day)))
                .min(Comparator.comparing((QuotaRuleResponse rule) -> !ruledFromTheBeginning(rule, day))
                        .thenComparing(rule -> rule.districtSecretary() == null)
                        .thenComparing(QuotaRuleResponse::validFrom))
                .flatMap(rule -> within(regulation, rule, rules.inForce(), ofRank, day));
    }

    /** Whether he was a district secretary on the day, or when he last held the rank. */
    private static boolean secretaryOn(LocalDate day, List<HeldRank> ofRank) {
        List<HeldRank> onDay = ofRank.stream().filter(held -> held.on(day)).toList();
        return onDay.isEmpty()
                ? ofRank.stream()
                        .max(Comparator.comparing(held -> held.days().to()))
                        .filter(HeldRank::districtSecretary)
                        .isPresent()
                : onDay.stream().anyMatch(HeldRank::districtSecretary);
    }

    /** In force when the period begins, or come into force during it. */
    private static boolean governs(QuotaRuleResponse rule, Period period) {
        return new Period(rule.validFrom(), rule.validTo()).overlaps(period);
    }

    private static boolean ruledFromTheBeginning(QuotaRuleResponse rule, LocalDate day) {
        return !rule.validFrom().isAfter(rule.period().around(day).from());
    }

    private static Optional<Terms> within(
            UUID regulation, QuotaRuleResponse rule, Period inForce, List<HeldRank> ranks, LocalDate day) {
        Period period = rule.period().around(day);
        Period owed = new Period(rule.validFrom(), inForce.to()).intersect(period);
        List<HeldRank> held = governed(rule, ranks).stream()
                .filter(rank ->
                        rank.days().overlaps(owed) && !rank.days().from().isAfter(day))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Terms(regulation, rule, period, owed, held, inPost(held, owed)));
    }

    /** What was held on the days that the rule speaks of: a day as district secretary is none as another member. */
    private static List<HeldRank> governed(QuotaRuleResponse rule, List<HeldRank> ranks) {
        if (rule.districtSecretary() == null) {
            return ranks;
        }
        List<HeldRank> secretary =
                ranks.stream().filter(HeldRank::districtSecretary).toList();
        if (rule.districtSecretary()) {
            return secretary;
        }
        List<Period> asSecretary = secretary.stream().map(HeldRank::days).toList();
        return ranks.stream()
                .filter(rank -> !rank.districtSecretary())
                .flatMap(rank -> rank.outside(asSecretary))
                .toList();
    }

    /** The days of the period on which one of them was held, each counted once. */
    private static long inPost(List<HeldRank> held, Period period) {
        List<Period> parts = held.stream()
                .map(rank -> rank.days().intersect(period))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        long days = 0;
        LocalDate next = period.from();
        for (Period part : parts) {
            LocalDate from = part.from().isAfter(next) ? part.from() : next;
            if (!from.isAfter(part.to())) {
                days += new Period(from, part.to()).days();
                next = part.to().plusDays(1);
            }
        }
        return days;
    }
}
