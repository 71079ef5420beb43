package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.proposal.ProposalImport.Ready;

/** Hands in what a file brought, each matter at its desk; every desk and place is told once of all of it. */
@ApplicationScoped
class ProposalImportStore {
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

    void add(List<Ready> rows) {
        Acting by = ledger.acting();
        Clarity gate = rules.clarity();
        Map<Lies, Desk> lying = new HashMap<>();
        Map<UUID, Desk> committees = new HashMap<>();
        Map<Desk, Integer> byDesk = new LinkedHashMap<>();
        Map<Desk, Integer> byPlace = new LinkedHashMap<>();
        List<Proposal> made = new ArrayList<>();
        for (Ready row : rows) {
            Author author =
                    access.importer(row.place().committeeId(), row.place().committee());
            Origin origin = Origin.imported(
                    row.place().id(), row.place().path(), row.row().heardOn(), row.key());
            Competence competence = row.row().competence();
            Desk desk = lying.computeIfAbsent(
                    new Lies(origin.unitId(), competence), lies -> desks.of(origin, competence, author));
            Proposal proposal =
                    new Proposal(null, ProposalLine.UP, row.row().content(), competence, origin, author, by.now());
            proposal.submit(gate, desk, by.now());
            made.add(proposal);
            byDesk.merge(desk, 1, Integer::sum);
            byPlace.merge(committees.computeIfAbsent(row.place().committeeId(), desks::desk), 1, Integer::sum);
        }
        ledger.broughtIn(made, by);
        notices.broughtIn(byDesk, byPlace);
    }
}
