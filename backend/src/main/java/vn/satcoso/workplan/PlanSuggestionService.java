package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.satcoso.platform.time.Period;
import vn.satcoso.quota.QuotaTargetService;
import vn.satcoso.quota.QuotaTargetService.Share;
import vn.satcoso.quota.QuotaTargetService.Target;
import vn.satcoso.workplan.SuggestedVisits.LeftOutVisit;
import vn.satcoso.workplan.SuggestedVisits.SuggestedVisit;
import vn.satcoso.workplan.SuggestionFacts.FormerVisit;
import vn.satcoso.workplan.SuggestionFacts.KnownCell;
import vn.satcoso.workplan.VisitPlanner.Cell;
import vn.satcoso.workplan.VisitPlanner.Need;
import vn.satcoso.workplan.VisitPlanner.Slot;

/** Suggests the visits of a plan, from last year's plan or from what the quota asks; writes nothing. */
@ApplicationScoped
class PlanSuggestionService {
    @Inject
    WorkPlanRepository plans;

    @Inject
    WorkPlanReadService reader;

    @Inject
    SuggestionFacts facts;

    @Inject
    PlannableCellList cells;

    @Inject
    QuotaTargetService quotas;

    @Inject
    Clock clock;

    /** 404 when the caller does not see the plan, 403 when he may only read it. */
    @Transactional
    SuggestedVisits suggest(UUID id, SuggestVisitsRequest request) {
        WorkPlan plan = plans.findByIdOptional(id).orElseThrow(WorkPlanReadService::missing);
        reader.requireWritable(plan);
        return request.source() == SuggestionSource.LAST_YEAR ? copied(plan) : planned(plan, request.visits());
    }

    private SuggestedVisits copied(WorkPlan plan) {
        List<FormerVisit> former = facts.lastYear(plan);
        Map<UUID, List<Period>> days = cells.assignedDays(
                plan.officialId(),
                former.stream().map(visit -> visit.cell().id()).collect(Collectors.toSet()));
        List<SuggestedVisit> visits = new ArrayList<>();
        List<LeftOutVisit> leftOut = new ArrayList<>();
        for (FormerVisit visit : former) {
            LeftOutReason why =
                    leftOut(plan, visit, days.getOrDefault(visit.cell().id(), List.of()));
            if (why == null) {
                visits.add(new SuggestedVisit(visit.cell(), visit.communeName(), visit.month(), visit.note()));
            } else {
                leftOut.add(new LeftOutVisit(visit.cell(), visit.communeName(), visit.month(), why));
            }
        }
        return new SuggestedVisits(null, visits, leftOut);
    }

    private LeftOutReason leftOut(WorkPlan plan, FormerVisit visit, List<Period> assigned) {
        Period month = month(plan, visit.month());
        if (visit.closedOn() != null && visit.closedOn().isBefore(month.from())) {
            return LeftOutReason.CELL_CLOSED;
        }
        if (assigned.stream().noneMatch(month::overlaps)) {
            return LeftOutReason.NOT_ASSIGNED;
        }
        return month.to().isBefore(LocalDate.now(clock)) ? LeftOutReason.MONTH_OVER : null;
    }

    private SuggestedVisits planned(WorkPlan plan, List<PlannedVisitRequest> written) {
        Target target = quotas.of(plan.officialId(), plan.year()).orElse(null);
        if (target == null) {
            return new SuggestedVisits(null, List.of(), List.of());
        }
        List<KnownCell> known = facts.cells(plan);
        Map<UUID, KnownCell> byId =
                known.stream().collect(Collectors.toMap(cell -> cell.cell().id(), Function.identity()));
        Map<UUID, List<Period>> days = cells.assignedDays(plan.officialId(), byId.keySet());
        List<Cell> free = known.stream()
                .map(cell ->
                        cell(plan, target, cell, days.getOrDefault(cell.cell().id(), List.of())))
                .toList();
        List<SuggestedVisit> visits = VisitPlanner.plan(needs(target), free, taken(plan, written)).stream()
                .map(slot -> suggested(byId.get(slot.cellId()), slot))
                .toList();
        return new SuggestedVisits(target.required(), visits, List.of());
    }

    private Set<Slot> taken(WorkPlan plan, List<PlannedVisitRequest> written) {
        return written == null
                ? new HashSet<>(facts.taken(plan.id()))
                : written.stream()
                        .map(visit -> new Slot(visit.cellId(), visit.month()))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static SuggestedVisit suggested(KnownCell cell, Slot slot) {
        return new SuggestedVisit(cell.cell(), cell.communeName(), slot.month(), null);
    }

    /** What is left to do in each period, from its first month to its last. */
    private static List<Need> needs(Target target) {
        return target.shares().stream()
                .filter(share -> share.required() > share.done())
                .map(PlanSuggestionService::need)
                .toList();
    }

    private static Need need(Share share) {
        Period period = share.period();
        return new Need(period.from().getMonthValue(), period.to().getMonthValue(), share.required() - share.done());
    }

    private Cell cell(WorkPlan plan, Target target, KnownCell known, List<Period> assigned) {
        Set<Integer> months = IntStream.rangeClosed(1, 12)
                .filter(month -> ahead(plan.year(), month, known.dayOfMonth()))
                .filter(month -> assigned.stream().anyMatch(month(plan, month)::overlaps))
                .filter(month -> target.places().stream()
                        .anyMatch(place -> known.path().startsWith(place.path())
                                && place.days().overlaps(month(plan, month))))
                .boxed()
                .collect(Collectors.toSet());
        return new Cell(known.cell().id(), known.dayOfMonth(), months, known.urgency(), known.visited());
    }

    /** This month only while the cell's meeting is still to come. */
    private boolean ahead(int year, int month, Integer dayOfMonth) {
        LocalDate today = LocalDate.now(clock);
        YearMonth when = YearMonth.of(year, month);
        if (!when.equals(YearMonth.from(today))) {
            return when.isAfter(YearMonth.from(today));
        }
        return dayOfMonth != null && Math.min(dayOfMonth, when.lengthOfMonth()) > today.getDayOfMonth();
    }

    private static Period month(WorkPlan plan, int month) {
        YearMonth when = YearMonth.of(plan.year(), month);
        return new Period(when.atDay(1), when.atEndOfMonth());
    }
}
