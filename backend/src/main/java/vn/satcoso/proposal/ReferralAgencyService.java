package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** Which agencies a desk may name, also above its own level: just those that an act accepts. */
@ApplicationScoped
class ReferralAgencyService {
    /** The acts that name an agency. */
    private static final Set<String> NAMING =
            Set.of(ProposalAct.REFER.action(), ProposalAct.DIRECT_AGENCY.action(), ProposalAct.DECLINE.action());

    @Inject
    ProposalList list;

    @Inject
    ProposalAccess access;

    @Inject
    Desks desks;

    /**
     * For one matter, or for whatever lies at the caller's own desk; 404 when he does not see the matter, 403 when it is not
     * his to send.
     */
    @Transactional
    Page<ReferralAgency> page(UUID proposalId, String search, PageRequest request) {
        return proposalId == null ? ofDesk(search, request) : ofProposal(proposalId, search, request);
    }

    private Page<ReferralAgency> ofProposal(UUID id, String search, PageRequest request) {
        ProposalRows.Seen seen = list.one(id).orElseThrow(ProposalLedger::missing);
        if (seen.row().actions().stream().noneMatch(NAMING::contains)) {
            throw DomainException.forbidden("proposal.mayNot");
        }
        return desks.possible(seen.facts().path(), seen.facts().deskPath(), search, request);
    }

    /** Whatever the lowest of his desks may name, one above it may name too. */
    private Page<ReferralAgency> ofDesk(String search, PageRequest request) {
        String desk = access.deskPaths().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> DomainException.forbidden("proposal.mayNot"));
        return desks.possible(desk, desk, search, request);
    }
}
