package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.QuotaRules;
import vn.satcoso.regulation.RegulationRef;

/**
 * Which regulations speak of which rank in a year, in order of their numbers: an official is weighed against those alone
 * that may bind him, however many there are.
 */
final class RulesByRank {
    private static final Comparator<RegulationRef> BY_NUMBER =
            Comparator.comparing(RegulationRef::number).thenComparing(RegulationRef::id);

    private final Map<RegulationRef, QuotaRules> rules;
    private final Map<Rank, List<RegulationRef>> byRank = new EnumMap<>(Rank.class);

    RulesByRank(Map<RegulationRef, QuotaRules> rules, QuotaFilter filter, int year) {
        this.rules = rules;
        Period days = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        rules.keySet().stream()
                .filter(regulation -> filter.regulationId == null || filter.regulationId.equals(regulation.id()))
                .sorted(BY_NUMBER)
                .forEach(regulation -> ranks(rules.get(regulation), days)
                        .filter(rank -> filter.rank == null || filter.rank == rank)
                        .forEach(rank -> byRank.computeIfAbsent(rank, any -> new ArrayList<>())
                                .add(regulation)));
    }

    /** The regulations that speak of one of these ranks. */
    List<RegulationRef> of(List<HeldRank> ranks) {
        List<List<RegulationRef>> each = ranks.stream()
                .map(HeldRank::rank)
                .distinct()
                .map(rank -> byRank.getOrDefault(rank, List.of()))
                .toList();
        return each.size() == 1
                ? each.getFirst()
                : each.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(BY_NUMBER)
                        .toList();
    }

    QuotaRules rules(RegulationRef regulation) {
        return rules.get(regulation);
    }

    Set<Rank> ranks() {
        return byRank.keySet();
    }

    private static Stream<Rank> ranks(QuotaRules rules, Period days) {
        return rules.rows().stream()
                .filter(rule -> new Period(rule.validFrom(), rule.validTo()).overlaps(days))
                .map(rule -> rule.rank())
                .distinct();
    }
}
