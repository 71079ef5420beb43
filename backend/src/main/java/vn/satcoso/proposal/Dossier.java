package vn.satcoso.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** What has been sent and answered so far, the oldest first; nothing is ever taken out of it. */
@Embeddable
class Dossier {
    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<Referral> referrals = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<Answer> answers = new ArrayList<>();

    Referral refer(Proposal proposal, UUID desk, Slip slip, Acting by) {
        Referral referral = new Referral(proposal, referrals.size(), desk, slip, by);
        referrals.add(referral);
        return referral;
    }

    /** @param hour until when it was due, where that is an hour; null otherwise */
    Answer answer(Proposal proposal, Referral referral, AnswerText said, Instant hour, Acting by) {
        Answer answer = new Answer(proposal, answers.size(), referral, said, hour, by);
        answers.add(answer);
        return answer;
    }

    /** A referral that still runs is taken back, and why. */
    void recall(String reason, Acting by) {
        if (referrals.isEmpty() || !referral().running()) {
            return;
        }
        if (reason == null) {
            throw DomainException.invalid("note", "proposal.recallReasonNeeded");
        }
        referral().recall(reason, by);
    }

    /** The latest referral. */
    Referral referral() {
        return referrals.getLast();
    }

    /** The agencies that work on it now, the leading one among them; none while none has it. */
    Set<UUID> agencies() {
        return referrals.isEmpty() || !referral().running()
                ? Set.of()
                : referral().agencies();
    }

    /** The agencies that work with the one that has it now; none while none has it. */
    List<UUID> helpers() {
        return referrals.isEmpty() || !referral().running()
                ? List.of()
                : referral().coordinators();
    }

    /** The agencies that worked on it until this act and now do no more, but for the one that had the lead. */
    List<UUID> relievedBy(ProposalAct act) {
        int ended = referrals.size() - (act == ProposalAct.REFER ? 2 : 1);
        boolean ends = act == ProposalAct.DECLINE
                || act == ProposalAct.REFER
                        && ended >= 0
                        && !referrals.get(ended).declined();
        Set<UUID> now = agencies();
        return ends
                ? referrals.get(ended).coordinators().stream()
                        .filter(unit -> !now.contains(unit))
                        .toList()
                : List.of();
    }

    /** The latest answer. */
    Answer latest() {
        return answers.getLast();
    }

    List<Referral> referrals() {
        return List.copyOf(referrals);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
