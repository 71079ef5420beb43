package vn.satcoso.workplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** One official's plan of one year under one regulation: a draft, then submitted, and a draft again when reopened. */
@Entity
@Table(name = "work_plan")
class WorkPlan {
    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "regulation_id")
    private UUID regulationId;

    private int year;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String note;

    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<PlannedVisit> visits = new ArrayList<>();

    @Version
    private int version;

    protected WorkPlan() {}

    WorkPlan(UUID officialId, UUID regulationId, int year) {
        this.id = Ids.next();
        this.officialId = officialId;
        this.regulationId = regulationId;
        this.year = year;
        this.state = PlanState.DRAFT;
    }

    /** A plan may be begun for last year, this year and the next one. */
    static boolean mayBegin(int year, LocalDate today) {
        return Math.abs(year - today.getYear()) <= 1;
    }

    /** Puts these visits in the place of the old ones; a visit that stays keeps its identity. */
    void replaceVisits(String newNote, List<PlannedVisitRequest> wanted) {
        if (state != PlanState.DRAFT) {
            throw DomainException.conflict("workPlan.notDraft");
        }
        List<PlannedVisit> next = wanted.stream().map(this::keptOrNew).toList();
        this.note = newNote;
        visits.clear();
        visits.addAll(next);
    }

    /** Late submission is accepted; the first one decides whether the plan was in time. */
    void submit(Instant now) {
        requireNotSubmitted();
        if (visits.isEmpty()) {
            throw DomainException.invalid("visits", "workPlan.noVisits");
        }
        this.state = PlanState.SUBMITTED;
        this.submittedAt = now;
        if (firstSubmittedAt == null) {
            this.firstSubmittedAt = now;
        }
    }

    /** Gives the plan back to be changed; it stays received as of its first submission. */
    void reopen() {
        if (state != PlanState.SUBMITTED) {
            throw DomainException.conflict("workPlan.notSubmitted");
        }
        this.state = PlanState.DRAFT;
    }

    void requireNotSubmitted() {
        if (state == PlanState.SUBMITTED) {
            throw DomainException.conflict("workPlan.alreadySubmitted");
        }
    }

    Punctuality punctuality(LocalDate dueOn, LocalDate today) {
        return Punctuality.of(dueOn, firstSubmittedAt, today);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", year);
        fields.put("state", state);
        fields.put("submittedAt", submittedAt);
        fields.put("note", note);
        return fields;
    }

    private PlannedVisit keptOrNew(PlannedVisitRequest request) {
        return visits.stream()
                .filter(visit -> visit.plans(request))
                .findFirst()
                .map(visit -> visit.noting(request.note()))
                .orElseGet(() -> new PlannedVisit(request));
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    UUID regulationId() {
        return regulationId;
    }

    int year() {
        return year;
    }

    PlanState state() {
        return state;
    }

    String note() {
        return note;
    }

    List<PlannedVisit> visits() {
        return List.copyOf(visits);
    }

    int version() {
        return version;
    }
}
