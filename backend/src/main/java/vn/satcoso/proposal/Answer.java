package vn.satcoso.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;
import vn.satcoso.platform.time.VietnamTime;

/** A written answer (S0-48): number, date, signer, outcome, whom it has reached, and what the place of origin says of it. */
@Entity
@Table(name = "proposal_answer")
class Answer {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    @Column(name = "referral_id")
    private UUID referralId;

    private int place;
    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String signer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String content;

    @Column(name = "next_on")
    private LocalDate nextOn;

    private String roadmap;
    private String reason;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_at")
    private Instant verdictAt;

    @Column(name = "verdict_by")
    private String verdictBy;

    @Column(name = "verdict_note")
    private String verdictNote;

    @ElementCollection
    @CollectionTable(name = "proposal_delivery", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "recipient")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Recipient, Delivery> deliveries = new HashMap<>();

    protected Answer() {}

    /** One of the three deliveries, with its time and what shows that it came. */
    @Embeddable
    record Delivery(
            @Column(name = "delivered_at") Instant deliveredAt,
            String receipt,
            @Column(name = "recorded_by") String recordedBy,
            @Column(name = "recorded_at") Instant recordedAt) {}

    Answer(Proposal proposal, int place, Referral referral, AnswerText text, Instant dueAt, Acting by) {
        this.id = Ids.next();
        this.proposal = proposal;
        this.place = place;
        this.referralId = referral == null ? null : referral.id();
        this.dueOn = referral == null ? null : referral.dueOn();
        this.dueAt = dueAt;
        this.number = text.number();
        this.signedOn = text.signedOn();
        this.signer = text.signer();
        this.outcome = text.outcome();
        this.content = text.content();
        this.nextOn = text.nextOn();
        this.roadmap = text.roadmap();
        this.reason = text.reason();
        this.approvedBy = text.approvedBy();
        this.answeredAt = by.now();
        this.answeredBy = by.name();
    }

    /** 409 when it has reached him already; 400 for a time later than now, or before the day on which it was signed. */
    void deliver(Recipient recipient, Instant at, String receipt, Acting by) {
        if (deliveries.containsKey(recipient)) {
            throw DomainException.conflict("proposal.deliveredAlready");
        }
        if (at.isAfter(by.now())) {
            throw DomainException.invalid("deliveredAt", "proposal.deliveredLater");
        }
        if (LocalDate.ofInstant(at, VietnamTime.ZONE).isBefore(signedOn)) {
            throw DomainException.invalid("deliveredAt", "proposal.deliveredBefore", Days.text(signedOn));
        }
        deliveries.put(recipient, new Delivery(at, receipt, by.name(), by.now()));
    }

    /** Whom it has reached. */
    Set<Recipient> reached() {
        return deliveries.isEmpty() ? EnumSet.noneOf(Recipient.class) : EnumSet.copyOf(deliveries.keySet());
    }

    /** 409 when it has not yet reached all three, or, to be disputed, the place of origin. */
    void judge(Verdict said, String note, Acting by) {
        if (said == Verdict.DISPUTED && !deliveries.containsKey(Recipient.LOCALITY)) {
            throw DomainException.conflict("proposal.notReceived");
        }
        int missing = Recipient.values().length - deliveries.size();
        if (said != Verdict.DISPUTED && missing > 0) {
            throw DomainException.conflict("proposal.notDelivered", missing);
        }
        this.verdict = said;
        this.verdictAt = by.now();
        this.verdictBy = by.name();
        this.verdictNote = note;
    }

    UUID id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    AnswerText text() {
        return new AnswerText(number, signedOn, signer, outcome, content, nextOn, roadmap, reason, approvedBy);
    }
}
