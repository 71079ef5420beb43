package vn.satcoso.proposal;

import static vn.satcoso.proposal.ProposalLine.DIRECT;
import static vn.satcoso.proposal.ProposalLine.DOWN;
import static vn.satcoso.proposal.ProposalLine.UP;
import static vn.satcoso.proposal.ProposalState.ACCEPTED;
import static vn.satcoso.proposal.ProposalState.ANSWERED;
import static vn.satcoso.proposal.ProposalState.CLOSED;
import static vn.satcoso.proposal.ProposalState.DECLINED;
import static vn.satcoso.proposal.ProposalState.DISPUTED;
import static vn.satcoso.proposal.ProposalState.DRAFT;
import static vn.satcoso.proposal.ProposalState.REFERRED;
import static vn.satcoso.proposal.ProposalState.RETURNED;
import static vn.satcoso.proposal.ProposalState.SUBMITTED;
import static vn.satcoso.proposal.ProposalState.UNRESOLVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be done to a proposal: along which lines, in which states, by whom. */
enum ProposalAct {
    CREATE("create", lines(UP, DOWN, DIRECT)),
    EDIT("edit", lines(UP, DOWN, DIRECT), by(Party.AUTHOR, DRAFT, RETURNED)),
    SUBMIT("submit", lines(UP, DOWN, DIRECT), by(Party.AUTHOR, DRAFT, RETURNED)),
    WITHDRAW("withdraw", lines(UP, DOWN, DIRECT), by(Party.AUTHOR, DRAFT, RETURNED)),
    SETTLE(
            "settle",
            lines(UP),
            by(Party.AUTHOR, DRAFT, RETURNED),
            by(Party.DESK, SUBMITTED, DECLINED),
            by(Party.OWNER, SUBMITTED, DECLINED)),
    /** An official takes it as his own while it lies at the desk (S0-27). */
    TAKE_UP("takeUp", lines(UP), by(Party.COMPETENT, SUBMITTED, DECLINED)),
    HAND_BACK("handBack", lines(UP), by(Party.OWNER, SUBMITTED, DECLINED), by(Party.DESK, SUBMITTED, DECLINED)),
    RETURN("return", lines(UP, DOWN), by(Party.DESK, SUBMITTED)),
    REFER("refer", lines(UP), by(Party.DESK, SUBMITTED, DECLINED, UNRESOLVED, DISPUTED, REFERRED, ACCEPTED)),
    NOT_FORWARD("notForward", lines(UP), by(Party.DESK, SUBMITTED, DECLINED)),
    CHANGE_COMPETENCE("changeCompetence", lines(UP), by(Party.DESK, SUBMITTED, DECLINED, UNRESOLVED)),
    MERGE("merge", lines(UP), by(Party.DESK, SUBMITTED, DECLINED, UNRESOLVED)),
    SPLIT("split", lines(UP), by(Party.DESK, SUBMITTED, DECLINED)),
    ACCEPT("accept", lines(UP), by(Party.LEAD, REFERRED)),
    DECLINE("decline", lines(UP), by(Party.LEAD, REFERRED)),
    ANSWER("answer", lines(UP, DIRECT), by(Party.LEAD, ACCEPTED, DISPUTED)),
    /** The agency needs to know more: its clock stands still until it is told. */
    ASK("ask", lines(UP, DIRECT), by(Party.LEAD, ACCEPTED, DISPUTED)),
    INFORM(
            "inform",
            lines(UP, DIRECT),
            by(Party.AUTHOR, ACCEPTED, DISPUTED),
            by(Party.DESK, ACCEPTED, DISPUTED),
            by(Party.ORIGIN, ACCEPTED, DISPUTED),
            by(Party.STANDING, ACCEPTED, DISPUTED)),
    ASK_EXTENSION("askExtension", lines(UP, DIRECT), by(Party.LEAD, ACCEPTED, DISPUTED)),
    DECIDE_EXTENSION(
            "decideExtension",
            lines(UP, DIRECT),
            by(Party.DESK, ACCEPTED, DISPUTED),
            by(Party.STANDING, ACCEPTED, DISPUTED)),
    DELIVER(
            "deliver",
            lines(UP),
            by(Party.LEAD, ANSWERED),
            by(Party.DESK, ANSWERED),
            by(Party.AUTHOR, ANSWERED),
            by(Party.ORIGIN, ANSWERED),
            by(Party.ORGANIZER, ANSWERED)),
    CONFIRM("confirm", lines(UP), by(Party.ORIGIN, ANSWERED)),
    DISPUTE("dispute", lines(UP), by(Party.ORIGIN, ANSWERED)),
    /** Silence of the place of origin: by rule, not by a person. */
    LAPSE("lapse", lines(UP)),
    /** To the committee that stands above one that is no more: by rule, not by a person. */
    MOVE_DESK("moveDesk", lines(UP, DOWN)),
    DIRECT_AGENCY("direct", lines(DIRECT), by(Party.STANDING, SUBMITTED, ACCEPTED, ANSWERED)),
    REPORT_RESULT("reportResult", lines(DIRECT), by(Party.STANDING, SUBMITTED, ANSWERED)),
    /** It is not hot, beyond competence and urgent after all. */
    MAKE_ORDINARY("makeOrdinary", lines(DIRECT), by(Party.STANDING, SUBMITTED)),
    LINK("link", lines(UP), by(Party.DESK, SUBMITTED, REFERRED, DECLINED, ACCEPTED, ANSWERED, DISPUTED, UNRESOLVED)),
    COMMENT(
            "comment",
            lines(UP, DIRECT),
            commenting(Party.LEAD),
            commenting(Party.COORDINATOR),
            commenting(Party.DESK),
            commenting(Party.ORGANIZER),
            commenting(Party.STANDING)),
    ADOPT("adopt", lines(DOWN), by(Party.DESK, SUBMITTED)),
    NOT_ADOPT("notAdopt", lines(DOWN), by(Party.DESK, SUBMITTED));

    private final String action;
    private final Set<ProposalLine> lines;
    private final List<Right> rights;

    /** In which states somebody may do it. */
    private record Right(Party party, Set<ProposalState> states) {}

    ProposalAct(String action, Set<ProposalLine> lines, Right... rights) {
        this.action = action;
        this.lines = lines;
        this.rights = List.of(rights);
    }

    private static Set<ProposalLine> lines(ProposalLine first, ProposalLine... rest) {
        return EnumSet.of(first, rest);
    }

    private static Right by(Party party, ProposalState first, ProposalState... rest) {
        return new Right(party, EnumSet.of(first, rest));
    }

    /** As long as it is on its way. */
    private static Right commenting(Party party) {
        return by(party, SUBMITTED, REFERRED, DECLINED, ACCEPTED, ANSWERED, DISPUTED, UNRESOLVED);
    }

    /** Its name among the {@code actions} of an answer. */
    String action() {
        return action;
    }

    /** Whether one of these parties does this in some state. */
    boolean belongsTo(ProposalLine line, Set<Party> parties) {
        return lines.contains(line) && rights.stream().anyMatch(right -> parties.contains(right.party));
    }

    /** Whether one of these parties may do it in this state. */
    boolean allowed(ProposalLine line, ProposalState state, Set<Party> parties) {
        return lines.contains(line)
                && rights.stream().anyMatch(right -> parties.contains(right.party) && right.states.contains(state));
    }

    /** Whether anybody may do it in this state. */
    boolean possible(ProposalLine line, ProposalState state) {
        return switch (this) {
            case LAPSE -> line == UP && state == ANSWERED;
            case MOVE_DESK -> line != DIRECT && state != DRAFT && state != CLOSED;
            default -> allowed(line, state, EnumSet.allOf(Party.class));
        };
    }
}
