package vn.satcoso.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.satcoso.platform.error.DomainException.Violation;

/**
 * The clarity gate (S0-16, S0-22): a proposal says what, where, whose responsibility and what is asked for. Each field
 * that says nothing, or as good as nothing, is named; the text of the fault gives an example of a good one.
 *
 * @param vague by field, the phrases that name nobody and nowhere
 */
record Clarity(Map<String, Set<String>> vague) {
    private static final int SHORTEST_CONTENT = 20;
    private static final int SHORTEST_REQUEST = 10;
    private static final int SHORTEST = 3;

    List<Violation> faults(ProposalContent said, ProposalLine line) {
        List<Violation> faults = new ArrayList<>();
        check("content", said.content(), SHORTEST_CONTENT, faults);
        check("place", said.place(), SHORTEST, faults);
        if (line != ProposalLine.DOWN) {
            check("responsible", said.responsible(), SHORTEST, faults);
            check("requested", said.requested(), SHORTEST_REQUEST, faults);
        }
        if (line == ProposalLine.DIRECT) {
            DirectGrounds grounds = said.grounds() == null ? new DirectGrounds(null, null, null) : said.grounds();
            check("grounds.hot", grounds.hot(), SHORTEST_REQUEST, faults);
            check("grounds.beyondCompetence", grounds.beyondCompetence(), SHORTEST_REQUEST, faults);
            check("grounds.urgent", grounds.urgent(), SHORTEST_REQUEST, faults);
        }
        return faults;
    }

    /** What was settled on the spot needs no addressee, but it must be said what it was and where. */
    List<Violation> faultsOfSettled(ProposalContent said) {
        List<Violation> faults = new ArrayList<>();
        check("content", said.content(), SHORTEST_CONTENT, faults);
        check("place", said.place(), SHORTEST, faults);
        return faults;
    }

    private void check(String field, String text, int shortest, List<Violation> faults) {
        String named = field.substring(field.indexOf('.') + 1);
        if (text == null) {
            faults.add(new Violation(field, "proposal.missing." + named));
        } else if (text.length() < shortest
                || vague.getOrDefault(field, Set.of()).contains(ClarityField.bare(text))) {
            faults.add(new Violation(field, "proposal.vague." + named));
        }
    }
}
