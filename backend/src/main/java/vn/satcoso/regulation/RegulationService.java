package vn.satcoso.regulation;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.time.Period;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.workday.WorkingDayService;

/** The regulations and their rules, which are rows with validity: a rule that has been in force is never rewritten. */
@ApplicationScoped
public class RegulationService {
    @Inject
    RegulationRepository regulations;

    @Inject
    DeadlineRows deadlineRows;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Inject
    WorkingDayService workingDays;

    @Inject
    Clock clock;

    @Transactional
    Page<RegulationResponse> page(PageRequest request) {
        request.inFixedOrder();
        // Asked before the regulations are read: a statement in between makes Hibernate read their rules one by one.
        boolean editor = mayEdit();
        LocalDate today = LocalDate.now(clock);
        var query = regulations.findAll(Sort.by("issuedOn").descending().and("id"));
        List<RegulationResponse> items = query.page(request.page, request.size).list().stream()
                .map(regulation -> regulation.response(today, editor))
                .toList();
        boolean all = request.page == 0 && items.size() < request.size;
        return new Page<>(items, request.page, request.size, all ? items.size() : query.count());
    }

    @Transactional
    RegulationResponse get(UUID id) {
        return response(require(id));
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        require(id);
        return audit.history(id, request);
    }

    @Transactional
    RegulationResponse create(CreateRegulationRequest request) {
        requireEditor();
        Regulation regulation = new Regulation(request);
        regulations.persistAndFlush(regulation);
        audit.record(Act.of("regulation.created", regulation.id()), regulation.snapshot());
        return response(regulation);
    }

    @Transactional
    RegulationResponse update(UUID id, int version, UpdateRegulationRequest request) {
        Regulation regulation = editable(id, version);
        var before = regulation.snapshot();
        regulation.correct(request);
        regulations.flush();
        audit.record(Act.of("regulation.updated", id), before, regulation.snapshot());
        return response(regulation);
    }

    @Transactional
    RegulationResponse addQuotaRule(UUID id, int version, CreateQuotaRuleRequest request) {
        Regulation regulation = editable(id, version);
        QuotaRule rule = regulation.addQuotaRule(request, LocalDate.now(clock));
        regulations.flush();
        audit.record(Act.of("regulation.quotaRuleAdded", id), rule.snapshot());
        return response(regulation);
    }

    @Transactional
    RegulationResponse reviseQuotaRule(UUID id, int version, UUID ruleId, QuotaRuleTerms terms) {
        Regulation regulation = editable(id, version);
        QuotaRule old = regulation.quotaRule(ruleId);
        var before = old.snapshot();
        QuotaRule next = old.revise(terms, LocalDate.now(clock));
        // The old row must be closed in the database before the row that follows it may enter.
        regulations.flush();
        regulation.adopt(next);
        regulations.flush();
        audit.record(Act.of("regulation.quotaRuleRevised", id), before, next.snapshot());
        return response(regulation);
    }

    @Transactional
    RegulationResponse addDeadlineRule(UUID id, int version, CreateDeadlineRuleRequest request) {
        Regulation regulation = editable(id, version);
        DeadlineRule rule = regulation.addDeadlineRule(request, LocalDate.now(clock));
        regulations.flush();
        audit.record(Act.of("regulation.deadlineRuleAdded", id), rule.snapshot());
        return response(regulation);
    }

    /** The regulation as it is named elsewhere; 404 when there is none. */
    public RegulationRef ref(UUID id) {
        return require(id).ref();
    }

    /** Every regulation with the days on which it is in force. */
    public Map<RegulationRef, Period> inForce() {
        return regulations.listAll().stream().collect(Collectors.toMap(Regulation::ref, Regulation::inForce));
    }

    /** The due-date rows of every regulation that knows this obligation; also for the night, which is no request. */
    @ActivateRequestContext
    public Map<RegulationRef, List<DeadlineTerms>> deadlines(Obligation obligation) {
        return deadlineRows.all().stream()
                .filter(regulation -> !regulation.deadlines(obligation).isEmpty())
                .collect(Collectors.toMap(Regulation::ref, regulation -> regulation.deadlines(obligation)));
    }

    /**
     * The due date that an event sets: the earliest by these regulations, or by all of them when none is named; empty
     * when no row holds.
     */
    @Transactional
    public Optional<LocalDate> dueAfterEvent(Obligation obligation, Set<UUID> regulationIds, LocalDate event) {
        return deadlines(obligation).entrySet().stream()
                .filter(entry -> regulationIds.isEmpty()
                        || regulationIds.contains(entry.getKey().id()))
                .flatMap(entry -> DeadlineTerms.ofYear(entry.getValue(), event.getYear()).stream())
                .map(terms -> switch (obligation.kind()) {
                    case WORKING_DAYS_AFTER -> workingDays.after(event, terms.days());
                    case WORKING_DAYS_BEFORE -> workingDays.before(event, terms.days());
                    case MONTH_DAY -> terms.inNextMonth(event);
                    case ANNUAL_DATE ->
                        throw new IllegalArgumentException(obligation + " is due by the calendar, not by an event");
                })
                .min(Comparator.naturalOrder());
    }

    /** The working days of an obligation that events between these days set, for lists that count in SQL. */
    @Transactional
    public EventDays eventDays(Obligation obligation, LocalDate from, LocalDate to) {
        List<Map<UUID, Integer>> years = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            Map<UUID, Integer> days = new HashMap<>();
            for (Regulation regulation : deadlineRows.all()) {
                DeadlineTerms.ofYear(regulation.deadlines(obligation), year)
                        .ifPresent(terms -> days.put(regulation.id(), terms.days()));
            }
            years.add(days);
        }
        return new EventDays(
                from.getYear(), deadlineRows.all().stream().map(Regulation::id).toList(), years);
    }

    /** Every version of every quota rule, by regulation; a rule ends with its regulation. */
    public Map<RegulationRef, QuotaRules> quotaRules() {
        LocalDate today = LocalDate.now(clock);
        return regulations.withQuotaRules().stream()
                .collect(Collectors.toMap(Regulation::ref, regulation -> regulation.quotaRules(today)));
    }

    /** The version of the regulation; 404 when there is none. */
    public int version(UUID id) {
        return require(id).version();
    }

    /**
     * Holds the regulation while rules of it are changed elsewhere, as one more version of it; 403 for who may not edit
     * regulations, 412 when it was changed since.
     *
     * @return the next version
     */
    public int hold(UUID id, int version) {
        return editable(id, version).version();
    }

    private Regulation editable(UUID id, int version) {
        requireEditor();
        Regulation regulation = require(id);
        Versions.check(version, regulation.version());
        regulations.getEntityManager().lock(regulation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return regulation;
    }

    private Regulation require(UUID id) {
        return regulations.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("regulation.missing"));
    }

    private void requireEditor() {
        if (!mayEdit()) {
            throw DomainException.forbidden("regulation.mayNotEdit");
        }
    }

    /** Whether the caller may change regulations and their rules. */
    public boolean mayEdit() {
        return !scope.area(PROVINCE_ORGANIZER).isEmpty();
    }

    private RegulationResponse response(Regulation regulation) {
        return regulation.response(LocalDate.now(clock), mayEdit());
    }
}
