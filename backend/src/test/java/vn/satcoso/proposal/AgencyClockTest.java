package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.satcoso.proposal.Lives.BY;
import static vn.satcoso.proposal.Lives.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands still, is given or comes anew never leaves an agency with less time than it had. */
class AgencyClockTest {
    private static final LocalDate DUE = TODAY.plusDays(28);
    private static final LocalDate ASKED_FOR = TODAY.plusDays(40);

    private final Proposal proposal = Lives.in(ProposalLine.UP, ProposalState.ACCEPTED);

    @Test
    @DisplayName("S0-14: an answer given while the clock stands still is measured by the day that the waiting moved")
    void answeredWhileItWaits() {
        clock(ProposalAct.ASK).ask("Cầu dài bao nhiêu mét?", TODAY, BY);
        proposal.answer(Lives.answer(Outcome.RESOLVED), TODAY, DUE.plusDays(9), BY);
        assertEquals(DUE.plusDays(9), proposal.dossier().referral().dueOn());
        assertEquals(DUE.plusDays(9), proposal.facts().standing().dueOn());
        assertNull(proposal.facts().standing().pausedOn());
    }

    @Test
    @DisplayName("S0-14: more time is given until the day that was asked for")
    void granted() {
        clock(ProposalAct.ASK_EXTENSION).askExtension(ASKED_FOR, "Chờ khảo sát", BY);
        decide(true);
        due(ASKED_FOR);
    }

    @Test
    @DisplayName("S0-14: what is granted does not take back the days that a pause has added since")
    void pausedSinceItAsked() {
        clock(ProposalAct.ASK_EXTENSION).askExtension(ASKED_FOR, "Chờ khảo sát", BY);
        clock(ProposalAct.ASK).ask("Cầu dài bao nhiêu mét?", TODAY, BY);
        clock(ProposalAct.INFORM).inform("42 m", ASKED_FOR.plusDays(5), BY);
        decide(true);
        due(ASKED_FOR.plusDays(5));
        assertEquals(ExtensionState.GRANTED, proposal.facts().standing().extension());
    }

    @Test
    @DisplayName("S0-14: nor those that it got anew when its answer was contradicted")
    void disputedSinceItAsked() {
        clock(ProposalAct.ASK_EXTENSION).askExtension(ASKED_FOR, "Chờ khảo sát", BY);
        proposal.answer(Lives.answer(Outcome.RESOLVED), TODAY, DUE, BY);
        Lives.deliverAll(proposal);
        proposal.dispute("Chưa sửa xong", ASKED_FOR.plusDays(20), BY);
        decide(true);
        due(ASKED_FOR.plusDays(20));
    }

    @Test
    @DisplayName("what is granted while the clock stands still shows no day until it goes on")
    void grantedWhileItWaits() {
        clock(ProposalAct.ASK_EXTENSION).askExtension(ASKED_FOR, "Chờ khảo sát", BY);
        clock(ProposalAct.ASK).ask("Cầu dài bao nhiêu mét?", TODAY, BY);
        decide(true);
        assertNull(proposal.facts().standing().dueOn());
        assertEquals(ASKED_FOR, proposal.dossier().referral().dueOn());
    }

    @Test
    @DisplayName("S2-27: what nobody could resolve and is sent on again has no outcome until the next answer")
    void sentOnAgain() {
        Proposal unresolved = Lives.in(ProposalLine.UP, ProposalState.UNRESOLVED);
        assertEquals(Outcome.UNRESOLVABLE, unresolved.facts().standing().outcome());
        unresolved.refer(Lives.slip(), BY);
        assertNull(unresolved.facts().standing().outcome());
    }

    private AgencyClock clock(ProposalAct act) {
        return proposal.clock(act);
    }

    private void decide(boolean granted) {
        clock(ProposalAct.DECIDE_EXTENSION).decideExtension(granted, null, BY);
    }

    private void due(LocalDate day) {
        assertEquals(day, proposal.dossier().referral().dueOn());
        assertEquals(day, proposal.facts().standing().dueOn());
    }
}
