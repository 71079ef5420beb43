package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.satcoso.platform.time.Period;
import vn.satcoso.quota.QuotaFacts.Subject;
import vn.satcoso.regulation.QuotaRules;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;

/** What an official owes in a year under the regulation that asks most of him, for whoever plans his visits. */
@ApplicationScoped
public class QuotaTargetService {
    @Inject
    QuotaFacts facts;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    /** What a regulation asks of one official in a year, and where his meetings count. */
    public record Target(RegulationRef regulation, List<Share> shares, List<Place> places) {
        public int required() {
            return shares.stream().mapToInt(Share::required).sum();
        }
    }

    /** How many meetings are owed in one period of the year, and how many of them count already. */
    public record Share(Period period, int required, int done) {}

    /** All cells under a path, on some days. */
    public record Place(String path, Period days) {}

    /** Empty when nothing is owed, or when the official is not one whose quotas the caller may see. */
    public Optional<Target> of(UUID officialId, int year) {
        Map<RegulationRef, QuotaRules> rules = regulations.quotaRules();
        return facts.subjects(new QuotaFilter(), officialId, year).stream()
                .flatMap(subject ->
                        rules.entrySet().stream().map(rule -> target(subject, rule.getKey(), rule.getValue(), year)))
                .filter(target -> target.required() > 0)
                .min(Comparator.comparing((Target target) -> -target.required())
                        .thenComparing(target -> target.regulation().number()));
    }

    private Target target(Subject subject, RegulationRef regulation, QuotaRules rules, int year) {
        List<Terms> terms = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth())
                .flatMap(day -> Terms.choose(regulation.id(), rules, subject.ranks(), day).stream()
                        .filter(one -> one.period().to().equals(day)))
                .toList();
        Set<Place> places = new HashSet<>();
        List<Share> shares = terms.stream()
                .map(one -> {
                    Coverage coverage = Coverage.of(one, subject.areas());
                    coverage.parts().forEach(part -> places.add(new Place(part.path(), part.days())));
                    return new Share(one.period(), one.required(), done(subject, one, coverage));
                })
                .toList();
        return new Target(regulation, shares, List.copyOf(places));
    }

    private int done(Subject subject, Terms terms, Coverage coverage) {
        LocalDate today = LocalDate.now(clock);
        Stream<Visit> visits =
                subject.visits().stream().filter(visit -> terms.period().contains(visit.heldOn()));
        return (int) visits.filter(visit -> Standing.verdict(visit, today, terms, coverage) == Verdict.COUNTED)
                .count();
    }
}
