package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import vn.satcoso.platform.error.DomainException;

/** Whatever is done to a proposal, in whatever order: it is never in a state that cannot be, and nothing is forgotten. */
class RandomLivesTest {
    private static final Set<ProposalState> WITH_AGENCY =
            EnumSet.of(ProposalState.REFERRED, ProposalState.ACCEPTED, ProposalState.DISPUTED);

    private static final Set<ProposalState> AT_DESK = EnumSet.of(ProposalState.SUBMITTED, ProposalState.DECLINED);

    /** One try: what, with which outcome of an answer, to whom it is delivered. */
    record Try(ProposalAct act, Outcome outcome, Recipient recipient) {}

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    @Label(
            "random acts never reach an impossible state, never lose history, never close an answer before three have it")
    void randomLives(@ForAll ProposalLine line, @ForAll("tries") List<Try> tries) {
        Proposal proposal = Lives.draft(line);
        for (Try one : tries) {
            List<UUID> referrals = referrals(proposal);
            List<UUID> answers = answers(proposal);
            StandingFacts before = proposal.facts().standing();
            boolean possible = one.act().possible(proposal.facts().line(), before.state());
            try {
                act(proposal, one);
                assertTrue(possible, () -> one.act() + " was let through in " + before.state());
            } catch (DomainException refused) {
                assertEquals(before, proposal.facts().standing(), "a refused act changes nothing");
            }
            assertEquals(referrals, referrals(proposal).subList(0, referrals.size()), "a referral was lost");
            assertEquals(answers, answers(proposal).subList(0, answers.size()), "an answer was lost");
            stands(proposal, before);
        }
    }

    private static void stands(Proposal proposal, StandingFacts before) {
        StandingFacts now = proposal.facts().standing();
        assertEquals(now.state() == ProposalState.CLOSED, now.closure() != null, "closed, and how");
        assertTrue(now.reopened() >= before.reopened(), "a dispute was forgotten");
        if (before.submittedAt() != null) {
            assertEquals(before.submittedAt(), now.submittedAt(), "when it was first handed in");
        }
        if (WITH_AGENCY.contains(now.state())) {
            assertNotNull(now.agencyId());
            assertEquals(now.pausedOn() == null, now.dueOn() != null, "due, or waiting for information");
        }
        if (now.state() != ProposalState.DRAFT && now.closure() != Closure.WITHDRAWN) {
            assertNotNull(now.deskId());
        }
        if (now.closure() == Closure.CONFIRMED || now.closure() == Closure.SILENT) {
            assertTrue(now.outcome().closes());
            assertEquals(
                    EnumSet.allOf(Recipient.class), proposal.dossier().latest().reached());
        }
        if (now.ownerId() != null) {
            assertTrue(AT_DESK.contains(now.state()) || now.closure() == Closure.SETTLED, "its owner may settle it");
            assertTrue(before.ownerId() == null || before.ownerId().equals(now.ownerId()), "nobody takes it from him");
        }
        if (now.closure() == Closure.REPORTED) {
            assertEquals(ProposalLine.DIRECT, proposal.facts().line());
            assertNotNull(proposal.dossier().latest().text().number());
        }
        if (before.state() == ProposalState.CLOSED) {
            assertEquals(before, now, "what is closed stays as it is");
        }
    }

    private static void act(Proposal proposal, Try one) {
        if (one.act() == ProposalAct.DELIVER) {
            proposal.deliver(one.recipient(), Lives.BY.now(), "Sổ đến số 7", Lives.TODAY.plusDays(14), Lives.BY);
        } else if (one.act() == ProposalAct.LAPSE) {
            proposal.confirm(Verdict.SILENT, null, Lives.DESK, Lives.BY);
        } else if (one.act() == ProposalAct.HAND_BACK) {
            proposal.task(one.act()).giveBack();
        } else if (one.act() == ProposalAct.INFORM) {
            proposal.clock(one.act()).inform("Dài 42 m", Lives.TODAY.plusDays(30), Lives.BY);
        } else if (one.act() == ProposalAct.DECIDE_EXTENSION) {
            proposal.clock(one.act()).decideExtension(one.outcome().closes(), "Đã xem xét", Lives.BY);
        } else {
            Lives.act(proposal, one.act(), one.outcome());
        }
    }

    private static List<UUID> referrals(Proposal proposal) {
        return proposal.dossier().referrals().stream().map(Referral::id).toList();
    }

    private static List<UUID> answers(Proposal proposal) {
        return proposal.dossier().answers().stream().map(Answer::id).toList();
    }

    /** Acts that lead on come more often than those that end everything, so that lives are long. */
    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<ProposalAct> acts = Arbitraries.of(ProposalAct.values())
                .filter(act -> act != ProposalAct.CREATE)
                .injectDuplicates(0.1);
        Arbitrary<ProposalAct> onward = Arbitraries.of(
                ProposalAct.SUBMIT,
                ProposalAct.TAKE_UP,
                ProposalAct.REFER,
                ProposalAct.ACCEPT,
                ProposalAct.ANSWER,
                ProposalAct.DELIVER,
                ProposalAct.DELIVER,
                ProposalAct.DELIVER,
                ProposalAct.DISPUTE,
                ProposalAct.ASK,
                ProposalAct.INFORM,
                ProposalAct.ASK_EXTENSION,
                ProposalAct.CONFIRM,
                ProposalAct.DIRECT_AGENCY,
                ProposalAct.MAKE_ORDINARY);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(1, acts), Tuple.of(3, onward)),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Recipient.class))
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }
}
