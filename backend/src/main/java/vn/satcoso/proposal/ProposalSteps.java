package vn.satcoso.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The history of proposals, append-only. */
@ApplicationScoped
class ProposalSteps implements PanacheRepositoryBase<ProposalStep, UUID> {

    Optional<ProposalStep> last(UUID proposalId) {
        return find("proposalId = ?1 and validTo is null", proposalId).firstResultOptional();
    }

    void add(ProposalFacts facts, ProposalAct act, String unit, String note, Acting by) {
        int place = last(facts.id())
                .map(before -> {
                    before.endAt(by.now());
                    return before.place() + 1;
                })
                .orElse(0);
        persist(new ProposalStep(facts, place, act, unit, note, by));
    }
}
