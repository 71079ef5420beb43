package vn.satcoso.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** What a host says of one planned visit: yes, or another day, month or cell, which the official takes or declines. */
@Entity
@Table(name = "visit_answer")
class VisitAnswer {
    @Id
    private UUID id;

    @Column(name = "visit_id")
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    @Column(name = "proposed_month")
    private Integer month;

    @Column(name = "proposed_on")
    private LocalDate on;

    @Column(name = "proposed_cell_id")
    private UUID cellId;

    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Version
    private int version;

    protected VisitAnswer() {}

    VisitAnswer(UUID visitId) {
        this.id = Ids.next();
        this.visitId = visitId;
    }

    /** Takes the place of whatever was said before; {@code proposal} is null when the host agrees to the visit as it is. */
    void say(Proposal proposal, String why, String by, Instant now) {
        this.state = proposal == null ? AnswerState.CONFIRMED : AnswerState.PROPOSED;
        this.month = proposal == null ? null : proposal.month();
        this.on = proposal == null ? null : proposal.on();
        this.cellId = proposal == null ? null : proposal.cellId();
        this.reason = why;
        this.answeredAt = now;
        this.answeredBy = by;
        this.decisionNote = null;
        this.decidedAt = null;
        this.decidedBy = null;
    }

    /** 409 when nothing is proposed, 400 when a refusal is not explained. */
    void decide(DecideAnswerRequest request, String by, Instant now) {
        if (state != AnswerState.PROPOSED) {
            throw DomainException.conflict("workPlan.nothingProposed");
        }
        if (!request.accepted() && request.note() == null) {
            throw DomainException.invalid("note", "workPlan.declineNeedsWord");
        }
        this.state = request.accepted() ? AnswerState.ACCEPTED : AnswerState.DECLINED;
        this.decisionNote = request.note();
        this.decidedAt = now;
        this.decidedBy = by;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("answer", state);
        fields.put("proposedMonth", month);
        fields.put("proposedOn", on);
        fields.put("reason", reason);
        fields.put("decisionNote", decisionNote);
        return fields;
    }

    Proposal proposal() {
        return new Proposal(cellId, month, on);
    }

    String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
