package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.satcoso.platform.error.DomainException.Violation;

/** The door for matters that come many at once and are handed in as they come (S3-30, S3-31). */
@ApplicationScoped
public class ProposalIntakeService {
    /** From how alike on, between 0 and 1, one text is shown as similar to another. */
    public static final double ALIKE = ProposalList.ALIKE;

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalAccess access;

    @Inject
    ProposalRules rules;

    @Inject
    Desks desks;

    @Inject
    ProposalNotices notices;

    private record Lies(UUID unit, Competence competence) {}

    /** The clarity gate of today: what a matter that is sent upwards does not say. */
    @Transactional
    public Function<ProposalContent, List<Violation>> gate() {
        Clarity gate = rules.clarity();
        return content -> gate.faults(content, ProposalLine.UP);
    }

    /** Hands them in, each at its desk; every desk and place is told once of all. 400 when one does not pass the gate. */
    @Transactional
    public void takeIn(List<ImportedProposal> matters) {
        Acting by = ledger.acting();
        Clarity gate = rules.clarity();
        Map<Lies, Desk> lying = new HashMap<>();
        Map<UUID, Desk> committees = new HashMap<>();
        Map<Desk, Integer> byDesk = new LinkedHashMap<>();
        Map<Desk, Integer> byPlace = new LinkedHashMap<>();
        List<Proposal> made = new ArrayList<>();
        for (ImportedProposal matter : matters) {
            Author author = access.importer(matter.committeeId(), matter.committee());
            Origin origin = Origin.imported(matter.unitId(), matter.path(), matter.heardOn(), matter.key());
            Competence competence = matter.competence();
            Desk desk = lying.computeIfAbsent(
                    new Lies(origin.unitId(), competence), lies -> desks.of(origin, competence, author));
            Proposal proposal =
                    new Proposal(null, ProposalLine.UP, matter.content(), competence, origin, author, by.now());
            proposal.submit(gate, desk, by.now());
            made.add(proposal);
            byDesk.merge(desk, 1, Integer::sum);
            byPlace.merge(committees.computeIfAbsent(matter.committeeId(), desks::desk), 1, Integer::sum);
        }
        ledger.broughtIn(made, by);
        notices.broughtIn(byDesk, byPlace);
    }
}
