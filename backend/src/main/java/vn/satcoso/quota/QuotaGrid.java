package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.time.Period;
import vn.satcoso.quota.QuotaFacts.Subject;
import vn.satcoso.quota.QuotaGridRow.QuotaGridCell;
import vn.satcoso.quota.QuotaGridRow.QuotaGridLine;
import vn.satcoso.quota.QuotaLines.Bound;
import vn.satcoso.regulation.QuotaRules;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;

/**
 * All periods of a year for many officials at once, as of one day: periods that are over as they ended, the one that runs
 * as it stands, those ahead with what they will ask for. Only the officials of the page are worked out.
 */
@ApplicationScoped
class QuotaGrid {
    @Inject
    QuotaFacts facts;

    @Inject
    QuotaLines lines;

    @Inject
    RegulationService regulations;

    Page<QuotaGridRow> page(QuotaFilter filter, PageRequest request) {
        RulesByRank rules = rules(filter);
        List<Subject> named = named(filter, rules);
        List<Subject> shown = QuotaService.cut(named, request);
        return new Page<>(rows(shown, filter, rules), request.page, request.size, named.size());
    }

    List<QuotaGridRow> all(QuotaFilter filter) {
        RulesByRank rules = rules(filter);
        return rows(named(filter, rules), filter, rules);
    }

    /** Those of whom a rule of the year speaks, by given name; with a state, those with such a line on the day. */
    private List<Subject> named(QuotaFilter filter, RulesByRank rules) {
        int year = lines.moment(filter.asOf).day().getYear();
        Set<Rank> spokenOf = rules.ranks();
        Set<UUID> inState = filter.state == null ? null : inState(filter);
        return facts.posts(filter, null, year).stream()
                .filter(subject -> subject.ranks().stream().anyMatch(held -> spokenOf.contains(held.rank())))
                .filter(subject ->
                        inState == null || inState.contains(subject.official().id()))
                .toList();
    }

    private Set<UUID> inState(QuotaFilter filter) {
        return lines.of(filter, null).stream()
                .filter(line -> line.standing().state() == filter.state)
                .map(line -> line.subject().official().id())
                .collect(Collectors.toSet());
    }

    private RulesByRank rules(QuotaFilter filter) {
        return new RulesByRank(
                regulations.quotaRules(),
                filter,
                lines.moment(filter.asOf).day().getYear());
    }

    private List<QuotaGridRow> rows(Collection<Subject> subjects, QuotaFilter filter, RulesByRank rules) {
        Moment moment = lines.moment(filter.asOf);
        int year = moment.day().getYear();
        facts.addAreas(subjects, year);
        facts.addVisits(subjects, year);
        record Spell(RegulationRef regulation, List<Bound> periods) {}
        Map<Subject, List<Spell>> spells = new IdentityHashMap<>();
        for (Subject subject : subjects) {
            spells.put(
                    subject,
                    rules.of(subject.ranks()).stream()
                            .map(regulation -> new Spell(
                                    regulation,
                                    periods(subject, regulation, rules.rules(regulation), moment.day(), filter)))
                            .filter(spell -> !spell.periods().isEmpty())
                            .toList());
        }
        List<Bound> running = spells.values().stream()
                .flatMap(List::stream)
                .flatMap(spell -> spell.periods().stream())
                .filter(bound -> bound.terms().period().contains(moment.day()))
                .toList();
        Map<String, List<Upcoming>> upcoming = lines.upcoming(running, moment);
        return subjects.stream()
                .map(subject -> new QuotaGridRow(
                        subject.official(),
                        spells.get(subject).stream()
                                .map(spell -> line(spell.regulation(), spell.periods(), moment, upcoming))
                                .toList()))
                .toList();
    }

    /** The terms of every period of the year: the running one by the day asked for, the others by their last day. */
    private static List<Bound> periods(
            Subject subject, RegulationRef regulation, QuotaRules rules, LocalDate day, QuotaFilter filter) {
        List<Bound> periods = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate end = YearMonth.of(day.getYear(), month).atEndOfMonth();
            Optional<Terms> atEnd = Terms.choose(regulation.id(), rules, subject.ranks(), end);
            boolean running = atEnd.map(terms -> terms.period().contains(day))
                    .orElse(YearMonth.from(day).equals(YearMonth.from(end)));
            Optional<Terms> chosen = running ? Terms.choose(regulation.id(), rules, subject.ranks(), day) : atEnd;
            chosen.filter(terms -> terms.period().to().equals(end))
                    .filter(terms -> QuotaLines.binds(subject, terms))
                    .filter(terms -> filter.rank == null || terms.rule().rank() == filter.rank)
                    .ifPresent(terms ->
                            periods.add(new Bound(subject, regulation, terms, Coverage.of(terms, subject.areas()))));
        }
        return periods;
    }

    private static QuotaGridLine line(
            RegulationRef regulation, List<Bound> periods, Moment moment, Map<String, List<Upcoming>> upcoming) {
        Terms told = periods.stream()
                .map(Bound::terms)
                .filter(terms -> !terms.period().from().isAfter(moment.day()))
                .reduce((before, after) -> after)
                .orElse(periods.getFirst().terms());
        List<QuotaGridCell> cells =
                periods.stream().map(bound -> cell(bound, moment, upcoming)).toList();
        return new QuotaGridLine(
                regulation, told.rule().rank(), told.held().getLast().title(), cells);
    }

    private static QuotaGridCell cell(Bound bound, Moment moment, Map<String, List<Upcoming>> upcoming) {
        Terms terms = bound.terms();
        Period period = terms.period();
        Integer required = terms.required() > 0 ? terms.required() : null;
        if (period.from().isAfter(moment.day())) {
            return new QuotaGridCell(terms.rule().period(), period.from(), period.to(), required, 0, null, List.of());
        }
        boolean over = period.to().isBefore(moment.day());
        Moment at =
                over ? new Moment(period.to(), later(moment.today(), period.to().plusDays(1))) : moment;
        Standing standing = QuotaLines.standing(bound, at, over ? Map.of() : upcoming);
        List<LocalDate> countedOn = bound.subject().visits().stream()
                .filter(visit -> period.contains(visit.heldOn()))
                .filter(visit -> Standing.verdict(visit, at.day(), terms, bound.coverage()) == Verdict.COUNTED)
                .map(Visit::heldOn)
                .sorted()
                .toList();
        return new QuotaGridCell(
                terms.rule().period(),
                period.from(),
                period.to(),
                required,
                standing.done(),
                Objects.requireNonNull(standing.state()),
                countedOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
