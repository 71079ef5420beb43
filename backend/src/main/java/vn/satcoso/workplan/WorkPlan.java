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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** One official's plan of one year under one regulation: a draft, then submitted, and then adjusted edition by edition. */
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
    private int edition = 1;

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
        put(newNote, wanted);
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

    /**
     * Makes the next edition of a submitted plan; the day of its first submission stays. 409 while it is a draft, 400 when
     * nothing would change or nothing would be left.
     *
     * @return the cells whose visits differ from the edition before
     */
    Set<UUID> adjust(String newNote, List<PlannedVisitRequest> wanted) {
        requireSubmitted();
        if (wanted.isEmpty()) {
            throw DomainException.invalid("visits", "workPlan.noVisits");
        }
        List<String> before = lines();
        boolean sameNote = Objects.equals(note, newNote);
        Set<UUID> cells = cells();
        Map<UUID, List<String>> old = cells.stream().collect(Collectors.toMap(cell -> cell, this::lines));
        put(newNote, wanted);
        if (sameNote && before.equals(lines())) {
            throw DomainException.invalid("visits", "workPlan.nothingChanged");
        }
        this.edition++;
        cells.addAll(cells());
        cells.removeIf(cell -> lines(cell).equals(old.getOrDefault(cell, List.of())));
        return cells;
    }

    /** Puts one visit where its host proposed it, as the next edition; 409 when the cell is planned then already. */
    void take(PlannedVisit visit, UUID cell, int month, LocalDate day) {
        requireSubmitted();
        if (!mayMove(visit, cell, month)) {
            throw DomainException.conflict("workPlan.visitTwice");
        }
        visit.move(cell, month, day);
        this.edition++;
    }

    /** Puts one visit where its official goes instead of it, as the next edition. */
    void putOff(PlannedVisit visit, UUID attendanceId, UUID cell, int month, LocalDate day) {
        requireSubmitted();
        visit.putOff(attendanceId, cell, month, day);
        this.edition++;
    }

    /** Whether no other visit stands there already. */
    boolean mayMove(PlannedVisit visit, UUID cell, int month) {
        return visits.stream()
                .noneMatch(other -> other != visit && other.cellId().equals(cell) && other.month() == month);
    }

    /** 404 when the plan has no such visit. */
    PlannedVisit visit(UUID visitId) {
        return visits.stream()
                .filter(visit -> visit.id().equals(visitId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("workPlan.visitMissing"));
    }

    void requireSubmitted() {
        if (state != PlanState.SUBMITTED) {
            throw DomainException.conflict("workPlan.notSubmitted");
        }
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
        fields.put("edition", edition);
        return fields;
    }

    private void put(String newNote, List<PlannedVisitRequest> wanted) {
        List<PlannedVisit> next = wanted.stream().map(this::keptOrNew).toList();
        this.note = newNote;
        visits.clear();
        visits.addAll(next);
    }

    private Set<UUID> cells() {
        return visits.stream().map(PlannedVisit::cellId).collect(Collectors.toCollection(HashSet::new));
    }

    /** What the visits say, whatever their order. */
    private List<String> lines() {
        return cells().stream().flatMap(cell -> lines(cell).stream()).sorted().toList();
    }

    private List<String> lines(UUID cell) {
        return visits.stream()
                .filter(visit -> visit.cellId().equals(cell))
                .map(visit -> "%s %02d %s".formatted(cell, visit.month(), visit.note()))
                .sorted()
                .toList();
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

    int edition() {
        return edition;
    }

    List<PlannedVisit> visits() {
        return List.copyOf(visits);
    }

    int version() {
        return version;
    }
}
