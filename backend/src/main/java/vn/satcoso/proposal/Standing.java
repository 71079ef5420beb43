package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How a proposal stands now: at whose desk, with which agency, until when, and what came of it. */
@Embeddable
class Standing {
    @Enumerated(EnumType.STRING)
    private Competence competence;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "desk_id")
    private UUID deskId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Embedded
    private DueTime due = new DueTime();

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Closure closure;

    private String result;

    @Column(name = "return_note")
    private String returnNote;

    @Column(name = "return_fields")
    private List<String> returnFields = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private List<Recipient> reached = new ArrayList<>();

    @Column(name = "confirm_by")
    private LocalDate confirmBy;

    @Column(name = "answer_text")
    private String answerText;

    protected Standing() {}

    Standing(Competence competence, Instant now) {
        this.competence = competence;
        move(ProposalState.DRAFT, now);
    }

    void competence(Competence next) {
        this.competence = next;
    }

    void move(ProposalState next, Instant now) {
        if (next != state) {
            due.goOn();
        }
        this.state = next;
        this.stateSince = now;
        this.ownerId = null;
    }

    void lieAt(Desk desk, ProposalState next, Instant now) {
        submitted(desk.id(), now);
        backAtDesk(next, desk.dueOn(), now);
        this.outcome = null;
        this.returnNote = null;
        this.returnFields = List.of();
    }

    private void submitted(UUID desk, Instant now) {
        this.deskId = desk;
        if (submittedAt == null) {
            this.submittedAt = now;
        }
    }

    /** @param until when the desk settles it or sends it on */
    void backAtDesk(ProposalState next, LocalDate until, Instant now) {
        this.agencyId = null;
        due.set(until);
        this.confirmBy = null;
        move(next, now);
    }

    /** At another desk as it stands; a time that the old one had begins anew. */
    void moveTo(Desk desk) {
        this.deskId = desk.id();
        if (agencyId == null && state.runs()) {
            due.set(desk.dueOn());
        }
    }

    void giveBack(List<String> fields, String note, Instant now) {
        this.returnFields = List.copyOf(fields);
        this.returnNote = note;
        due.set(null);
        move(ProposalState.RETURNED, now);
    }

    void referTo(Referral referral, Instant hour, ProposalState next, Instant now) {
        this.agencyId = referral.leadId();
        due.begin(referral.dueOn(), hour);
        this.confirmBy = null;
        this.outcome = null;
        move(next, now);
    }

    void answer(AnswerText said, Instant now) {
        this.outcome = said.outcome();
        this.answerText = said.content();
        this.reached = List.of();
        this.confirmBy = null;
        move(ProposalState.ANSWERED, now);
    }

    void reach(Collection<Recipient> all, LocalDate lastDay) {
        this.reached = all.stream().sorted().toList();
        this.confirmBy = reachedAll() ? lastDay : null;
    }

    /** An interim answer was heard: the agency works on until it said it would be heard again. */
    void goOn(LocalDate next, Instant now) {
        due.set(next);
        this.confirmBy = null;
        move(ProposalState.ACCEPTED, now);
    }

    void reopen(LocalDate next, Instant now) {
        this.outcome = null;
        due.reopen(next);
        this.confirmBy = null;
        move(ProposalState.DISPUTED, now);
    }

    void settle(Outcome what, String how, UUID desk, UUID owner, Instant now) {
        submitted(desk, now);
        close(Closure.SETTLED, what, how, now);
        this.ownerId = owner;
    }

    void close(Closure how, Outcome what, String said, Instant now) {
        this.closure = how;
        this.outcome = what;
        this.result = said == null ? result : said;
        this.closedAt = now;
        this.confirmBy = null;
        move(ProposalState.CLOSED, now);
    }

    void own(UUID official) {
        this.ownerId = official;
    }

    DueTime due() {
        return due;
    }

    private boolean reachedAll() {
        return reached.size() == Recipient.values().length;
    }

    ProposalState state() {
        return state;
    }

    UUID deskId() {
        return deskId;
    }

    StandingFacts facts() {
        return new StandingFacts(
                state,
                competence,
                deskId,
                ownerId,
                agencyId,
                due.dueOn(),
                due.dueAt(),
                outcome,
                closure,
                result,
                submittedAt,
                returnNote,
                List.copyOf(returnFields),
                List.copyOf(reached),
                confirmBy,
                due.reopened(),
                due.pausedOn(),
                due.extension());
    }
}
