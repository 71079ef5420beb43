package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.quota.QuotaFacts.Subject;
import vn.satcoso.regulation.QuotaRules;
import vn.satcoso.regulation.QuotaScope;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;

/** Works out every quota line of every official in question, all by the same rules. */
@ApplicationScoped
class QuotaLines {
    @Inject
    QuotaFacts facts;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    /** An official, a regulation that binds him, and how he stands. */
    record Line(Subject subject, RegulationRef regulation, Standing standing) {
        /** What was recorded of him in the period of this line. */
        List<Visit> visits() {
            return subject.visits().stream()
                    .filter(visit -> standing.terms().period().contains(visit.heldOn()))
                    .sorted(Comparator.comparing(Visit::heldOn).thenComparing(Visit::meetingId))
                    .toList();
        }
    }

    /** An official and the terms under which a regulation binds him, not yet measured. */
    record Bound(Subject subject, RegulationRef regulation, Terms terms, Coverage coverage) {}

    Moment moment(LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        return new Moment(asOf == null ? today : asOf, today);
    }

    List<Line> of(QuotaFilter filter, UUID onlyOfficial) {
        return measured(bound(filter, onlyOfficial), moment(filter.asOf));
    }

    /** Who is bound by what, by given name; cheap, since what they attended is not read yet. */
    List<Bound> bound(QuotaFilter filter, UUID onlyOfficial) {
        LocalDate day = moment(filter.asOf).day();
        RulesByRank rules = new RulesByRank(regulations.quotaRules(), filter, day.getYear());
        Collection<Subject> subjects = facts.posts(filter, onlyOfficial, day.getYear());
        facts.addAreas(subjects, day.getYear());
        List<Bound> bound = new ArrayList<>();
        for (Subject subject : subjects) {
            rules.of(subject.ranks()).stream()
                    .flatMap(regulation -> bind(subject, regulation, rules.rules(regulation), day).stream())
                    .filter(line -> filter.rank == null || line.terms().rule().rank() == filter.rank)
                    .forEach(bound::add);
        }
        return bound;
    }

    /** How they stand: only for these lines is read what was attended and what is still ahead. */
    List<Line> measured(List<Bound> bound, Moment moment) {
        Set<Subject> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
        bound.forEach(line -> subjects.add(line.subject()));
        facts.addVisits(subjects, moment.day().getYear());
        Map<String, List<Upcoming>> upcoming = upcoming(bound, moment);
        return bound.stream()
                .map(line -> new Line(line.subject(), line.regulation(), standing(line, moment, upcoming)))
                .toList();
    }

    /** A line exists where a number is owed, where he is assigned, or where the scope needs no assignment. */
    private static Optional<Bound> bind(Subject subject, RegulationRef regulation, QuotaRules rules, LocalDate day) {
        return Terms.choose(regulation.id(), rules, subject.ranks(), day)
                .filter(terms -> binds(subject, terms))
                .map(terms -> new Bound(subject, regulation, terms, Coverage.of(terms, subject.areas())));
    }

    static boolean binds(Subject subject, Terms terms) {
        QuotaScope scope = terms.rule().scope();
        return terms.rule().minimum() != null
                || scope == QuotaScope.PROVINCE
                || scope == QuotaScope.OWN_DISTRICT
                || subject.areas().stream().anyMatch(area -> area.regulationId().equals(terms.regulationId()));
    }

    /** The meetings ahead where lines that owe something count, read in one statement. */
    Map<String, List<Upcoming>> upcoming(List<Bound> lines, Moment moment) {
        List<Bound> owing =
                lines.stream().filter(line -> line.terms().required() > 0).toList();
        List<String> paths = owing.stream()
                .flatMap(line -> line.coverage().parts().stream())
                .map(Coverage.Part::path)
                .distinct()
                .collect(Collectors.toList());
        LocalDate last = owing.stream()
                .map(line -> line.terms().period().to())
                .max(LocalDate::compareTo)
                .orElse(moment.day());
        return facts.upcoming(paths, moment.ahead(), last);
    }

    static Standing standing(Bound line, Moment moment, Map<String, List<Upcoming>> upcoming) {
        List<Visit> visits = line.subject().visits().stream()
                .filter(visit -> line.terms().period().contains(visit.heldOn()))
                .toList();
        return Standing.at(moment, line.terms(), line.coverage(), visits, upcoming);
    }
}
