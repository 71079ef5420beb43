package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.satcoso.platform.Ids;
import vn.satcoso.sector.Sector;

/** One act, and the proposal as it stood from then until the next: what figures of an earlier day are counted from. */
@Entity
@DynamicUpdate
@Table(name = "proposal_step")
class ProposalStep {
    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private int place;

    @Enumerated(EnumType.STRING)
    private ProposalAct act;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_unit")
    private String actorUnit;

    private String note;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    private ProposalLine line;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    private Competence competence;

    @Column(name = "unit_id")
    private UUID unitId;

    private String path;

    @Column(name = "desk_id")
    private UUID deskId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Closure closure;

    private int reopened;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected ProposalStep() {}

    ProposalStep(ProposalFacts facts, int place, ProposalAct act, String unit, String note, Acting by) {
        this.id = Ids.next();
        this.proposalId = facts.id();
        this.place = place;
        this.act = act;
        this.actorName = by.name();
        this.actorUnit = unit;
        this.note = note;
        this.validFrom = by.now();
        this.kind = facts.said().kind();
        this.line = facts.line();
        this.sector = facts.said().sector();
        this.unitId = facts.origin().unitId();
        this.path = facts.origin().path();
        stand(facts.standing());
    }

    private void stand(StandingFacts standing) {
        this.state = standing.state();
        this.competence = standing.competence();
        this.deskId = standing.deskId();
        this.agencyId = standing.agencyId();
        this.dueOn = standing.dueOn();
        this.dueAt = standing.dueAt();
        this.outcome = standing.outcome();
        this.closure = standing.closure();
        this.reopened = standing.reopened();
        this.submittedAt = standing.submittedAt();
    }

    void endAt(Instant next) {
        this.validTo = next;
    }

    int place() {
        return place;
    }

    ProposalAct act() {
        return act;
    }

    String actorName() {
        return actorName;
    }

    Instant validFrom() {
        return validFrom;
    }
}
