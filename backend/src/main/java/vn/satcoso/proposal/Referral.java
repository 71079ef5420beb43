package vn.satcoso.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.Ids;

/** One sending of a proposal to a lead agency, with those that work with it, by a numbered slip and with a due date. */
@Entity
@Table(name = "proposal_referral")
class Referral {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int place;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Column(name = "desk_id")
    private UUID deskId;

    @Column(name = "lead_id")
    private UUID leadId;

    @Embedded
    private SlipNumber number;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Column(name = "referred_at")
    private Instant referredAt;

    @Column(name = "referred_by")
    private String referredBy;

    private String note;

    @Column(name = "skips_level")
    private boolean skipsLevel;

    @Column(name = "rule_days")
    private Integer ruleDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "suggested_id")
    private UUID suggestedId;

    @Column(name = "suggested_name")
    private String suggestedName;

    @ElementCollection
    @CollectionTable(name = "proposal_referral_unit", joinColumns = @JoinColumn(name = "referral_id"))
    private Set<Addressee> addressees = new HashSet<>();

    @Embedded
    private Extension extension;

    @ElementCollection
    @CollectionTable(name = "proposal_pause", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "place")
    private List<Pause> pauses = new ArrayList<>();

    protected Referral() {}

    Referral(Proposal proposal, int place, UUID deskId, Slip slip, Acting by) {
        this.id = Ids.next();
        this.proposal = proposal;
        this.place = place;
        this.state = ReferralState.OPEN;
        this.deskId = deskId;
        this.leadId = slip.leadId();
        this.number = slip.number();
        this.givenOn = slip.dueOn();
        this.givenAt = slip.dueAt();
        this.referredOn = slip.referredOn();
        this.referredAt = by.now();
        this.referredBy = by.name();
        this.note = slip.note();
        this.skipsLevel = slip.skipsLevel();
        this.ruleDays = slip.ruleDays();
        this.dueOn = slip.dueOn();
        this.dueAt = slip.dueAt();
        addressees.add(new Addressee(leadId, proposal.id(), true));
        slip.coordinators().forEach(unit -> addressees.add(new Addressee(unit, proposal.id(), false)));
    }

    void accept(Acting by) {
        this.state = ReferralState.ACCEPTED;
        this.acceptedAt = by.now();
        this.acceptedBy = by.name();
    }

    void answered() {
        this.state = ReferralState.ANSWERED;
    }

    /** The agency works on in the time that it has. */
    void goOn() {
        this.state = ReferralState.ACCEPTED;
    }

    /** The agency works on, until that day. */
    void reopen(LocalDate until) {
        goOn();
        this.dueOn = until;
        this.dueAt = null;
    }

    void decline(DeclineReferralRequest request, Acting by) {
        end(ReferralState.DECLINED, request.reason(), by);
        this.suggestedId = request.suggestedUnitId();
        this.suggestedName = request.suggestedName();
    }

    void recall(String reason, Acting by) {
        end(ReferralState.RECALLED, reason, by);
    }

    private void end(ReferralState next, String reason, Acting by) {
        pauses.replaceAll(pause -> pause.endedAt() == null ? pause.ended(null, by) : pause);
        this.state = next;
        this.endReason = reason;
        this.endedAt = by.now();
        this.endedBy = by.name();
    }

    void pause(String question, Acting by) {
        pauses.add(new Pause(question, by.name(), by.now(), null, null, null));
    }

    /** The clock goes on; the time in which it stood still is added to the due date. */
    void resume(String answer, LocalDate newDue, Instant newHour, Acting by) {
        pauses.set(pauses.size() - 1, pauses.getLast().ended(answer, by));
        this.dueOn = newDue;
        this.dueAt = newHour;
    }

    /** How long it has been waiting for what it asked last. */
    Duration waited(Instant now) {
        return Duration.between(pauses.getLast().askedAt(), now);
    }

    void askExtension(LocalDate until, String reason, Acting by) {
        this.extension = Extension.asked(until, reason, by.now());
    }

    /** Whether that gives it more time than it has: a pause or a dispute may have given as much since it asked. */
    boolean decideExtension(boolean granted, String why, Acting by) {
        this.extension = extension.decided(granted, why, by);
        boolean later = granted && extension.due().isAfter(dueOn);
        if (later) {
            this.dueOn = extension.due();
            this.dueAt = null;
        }
        return later;
    }

    boolean running() {
        return state == ReferralState.OPEN || state == ReferralState.ACCEPTED;
    }

    boolean declined() {
        return state == ReferralState.DECLINED;
    }

    boolean recalled() {
        return state == ReferralState.RECALLED;
    }

    /** Whether this agency has it, or works with the one that has it. */
    boolean goesTo(UUID unit) {
        return addressees.stream().anyMatch(one -> one.unitId().equals(unit));
    }

    Set<UUID> agencies() {
        return addressees.stream().map(Addressee::unitId).collect(Collectors.toSet());
    }

    List<UUID> coordinators() {
        return addressees.stream()
                .filter(one -> !one.lead())
                .map(Addressee::unitId)
                .sorted()
                .toList();
    }

    UUID id() {
        return id;
    }

    UUID leadId() {
        return leadId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
