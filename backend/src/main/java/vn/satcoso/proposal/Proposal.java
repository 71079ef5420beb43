package vn.satcoso.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** A difficulty or proposal on its way to a written, delivered and confirmed answer; each act is a verb that guards the state. */
@Entity
@DynamicUpdate
@Table(name = "proposal")
class Proposal {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProposalLine line;

    @Embedded
    private ProposalText text;

    @Embedded
    private Standing standing;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Dossier dossier = new Dossier();

    @Version
    private int version;

    protected Proposal() {}

    Proposal(
            UUID id,
            ProposalLine line,
            ProposalContent content,
            Competence competence,
            Origin origin,
            Author by,
            Instant now) {
        this.id = id == null ? Ids.next() : id;
        this.line = line;
        this.text = new ProposalText(content);
        this.standing = new Standing(competence, now);
        this.provenance = new Provenance(origin, by, now);
    }

    void write(ProposalContent content, Competence competence) {
        require(ProposalAct.EDIT);
        text.write(content);
        standing.competence(competence);
    }

    /** 400 naming each field that is missing or vague (S0-16). */
    void submit(Clarity gate, Desk desk, Instant now) {
        require(ProposalAct.SUBMIT);
        DomainException.refuseAny(gate.faults(text.said(), line));
        standing.lieAt(desk, ProposalState.SUBMITTED, now);
    }

    void withdraw(String reason, Instant now) {
        require(ProposalAct.WITHDRAW);
        standing.close(Closure.WITHDRAWN, null, reason, now);
    }

    /** On the spot, or within one's own competence, then by its owner: with its result, and at an end. */
    void settle(SettleProposalRequest how, Clarity gate, Desk desk, UUID owner, Acting by) {
        require(ProposalAct.SETTLE);
        DomainException.refuseAny(gate.faultsOfSettled(text.said()));
        how.outcome().requireClosing();
        dossier.recall(how.result(), by);
        standing.settle(how.outcome(), how.result(), desk.id(), owner, by.now());
    }

    void giveBack(List<String> fields, String note, Instant now) {
        require(ProposalAct.RETURN);
        standing.giveBack(fields, note, now);
    }

    void notForward(String reason, Instant now) {
        require(ProposalAct.NOT_FORWARD);
        standing.close(Closure.NOT_FORWARDED, null, reason, now);
    }

    /** Another level is to settle it: it lies as new at that level's desk. */
    void changeCompetence(Competence competence, Desk desk, Instant now) {
        require(ProposalAct.CHANGE_COMPETENCE);
        standing.competence(competence);
        standing.lieAt(desk, ProposalState.SUBMITTED, now);
    }

    void refer(Slip slip, Acting by) {
        require(ProposalAct.REFER);
        send(slip, ProposalState.REFERRED, by);
    }

    /** The Standing Body directs an agency, which cannot decline. */
    void direct(Slip slip, Acting by) {
        require(ProposalAct.DIRECT_AGENCY);
        send(slip, ProposalState.ACCEPTED, by).accept(by);
    }

    /** A referral that still runs is taken back first, for the reason that the slip gives. */
    private Referral send(Slip slip, ProposalState next, Acting by) {
        dossier.recall(slip.note(), by);
        Referral referral = dossier.refer(this, standing.deskId(), slip, by);
        standing.referTo(referral, slip.dueAt(), next, by.now());
        return referral;
    }

    void accept(Acting by) {
        require(ProposalAct.ACCEPT);
        dossier.referral().accept(by);
        standing.move(ProposalState.ACCEPTED, by.now());
    }

    void decline(DeclineReferralRequest request, Desk desk, Acting by) {
        require(ProposalAct.DECLINE);
        dossier.referral().decline(request, by);
        standing.backAtDesk(ProposalState.DECLINED, desk.dueOn(), by.now());
    }

    /** @param due the day until which it had time; of one that still waits for what it asked, with the days it waited */
    void answer(AnswerText said, LocalDate today, LocalDate due, Acting by) {
        AgencyClock clock = clock(ProposalAct.ANSWER);
        DomainException.refuseAny(said.faults(today));
        clock.stop(due, by);
        dossier.answer(this, dossier.referral(), said, standing.due().dueAt(), by);
        standing.answer(said, by.now());
        if (line == ProposalLine.DIRECT && said.outcome().goesOn()) {
            dossier.referral().goOn();
            standing.move(ProposalState.ACCEPTED, by.now());
        }
    }

    /** Once all three have it, the place of origin has until that day to say what is so. */
    void deliver(Recipient recipient, Instant at, String receipt, LocalDate confirmBy, Acting by) {
        require(ProposalAct.DELIVER);
        dossier.latest().deliver(recipient, at, receipt, by);
        standing.reach(dossier.latest().reached(), confirmBy);
    }

    /** Ends what is resolved or explained; the rest goes on with the agency, or lies at the desk when nobody can help. */
    void confirm(Verdict verdict, String note, Desk desk, Acting by) {
        require(verdict == Verdict.SILENT ? ProposalAct.LAPSE : ProposalAct.CONFIRM);
        Answer heard = dossier.latest();
        heard.judge(verdict, note, by);
        if (heard.outcome().closes()) {
            standing.close(verdict.closure(), heard.outcome(), null, by.now());
        } else if (heard.outcome() == Outcome.UNRESOLVABLE) {
            standing.backAtDesk(ProposalState.UNRESOLVED, desk.dueOn(), by.now());
        } else {
            dossier.referral().reopen(heard.nextOn());
            standing.goOn(heard.nextOn(), by.now());
        }
    }

    /** The answer is not so: reopened with the agency that gave it, and nothing forgotten. */
    void dispute(String reason, LocalDate dueOn, Acting by) {
        require(ProposalAct.DISPUTE);
        dossier.latest().judge(Verdict.DISPUTED, reason, by);
        dossier.referral().reopen(dueOn);
        standing.reopen(dueOn, by.now());
    }

    /** A direct matter ends with a written result to the Standing Committee and not otherwise (S0-26). */
    void reportResult(AnswerText said, LocalDate today, Acting by) {
        require(ProposalAct.REPORT_RESULT);
        DomainException.refuseAny(said.faults(today));
        said.outcome().requireClosing();
        dossier.answer(this, null, said, null, by);
        standing.answer(said, by.now());
        standing.close(Closure.REPORTED, said.outcome(), null, by.now());
    }

    /** No direct matter after all: it goes the ordinary way, as new at the desk of its level. */
    void makeOrdinary(Competence competence, Desk desk, Instant now) {
        require(ProposalAct.MAKE_ORDINARY);
        this.line = ProposalLine.UP;
        standing.competence(competence);
        standing.lieAt(desk, ProposalState.SUBMITTED, now);
    }

    void moveTo(Desk desk) {
        require(ProposalAct.MOVE_DESK);
        standing.moveTo(desk);
    }

    OwnTask task(ProposalAct act) {
        require(act);
        return new OwnTask(standing);
    }

    AgencyClock clock(ProposalAct act) {
        require(act);
        return new AgencyClock(dossier, standing.due());
    }

    void goOnElsewhere(ProposalAct act, String reason, Instant now) {
        require(act);
        standing.close(act == ProposalAct.MERGE ? Closure.MERGED : Closure.SPLIT, null, reason, now);
    }

    /** A suggested model is taken up by the commune, or not, and why (S1-12). */
    void respond(boolean adopted, String reason, Instant now) {
        require(adopted ? ProposalAct.ADOPT : ProposalAct.NOT_ADOPT);
        standing.close(adopted ? Closure.ADOPTED : Closure.NOT_ADOPTED, null, reason, now);
    }

    /** 409 when nobody can do this in the present state. */
    void require(ProposalAct act) {
        if (!act.possible(line, standing.state())) {
            throw DomainException.conflict("proposal.now." + standing.state());
        }
    }

    /** What others must know of it, and what its history compares. */
    ProposalFacts facts() {
        return new ProposalFacts(id, line, provenance.origin(), provenance.author(), text.said(), standing.facts());
    }

    Dossier dossier() {
        return dossier;
    }

    UUID id() {
        return id;
    }

    ProposalState state() {
        return standing.state();
    }

    int version() {
        return version;
    }
}
