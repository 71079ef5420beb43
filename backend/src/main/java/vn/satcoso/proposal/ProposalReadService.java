package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** What the caller may see of the proposals; the rest does not exist for him (404). */
@ApplicationScoped
class ProposalReadService {
    @Inject
    ProposalList list;

    @Inject
    ProposalDetails details;

    @Inject
    Escalations escalations;

    @Inject
    LadderAhead ladder;

    @Inject
    Relations relations;

    @Inject
    ProposalParties parties;

    @Inject
    AuditTrail audit;

    @Transactional
    Page<ProposalRow> page(ProposalListFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<ProposalStateCount> counts(ProposalListFilter filter) {
        return list.counts(filter);
    }

    /** By which agencies the caller may choose among what he sees. */
    @Transactional
    Page<ReferralAgency> agencies(String search, PageRequest request) {
        return list.agencies(search, request);
    }

    /** Before one is handed in: whether the place has said it already. */
    @Transactional
    List<ProposalRow> similar(UUID unitId, String text) {
        return list.similar(unitId, text);
    }

    @Transactional
    ProposalResponse get(UUID id) {
        ProposalRows.Seen seen = list.one(id).orElseThrow(ProposalLedger::missing);
        ProposalRow row = seen.row();
        boolean returned = !seen.returnFields().isEmpty() || seen.returnNote() != null;
        return new ProposalResponse(
                row,
                seen.content(),
                seen.createdAt(),
                seen.closedAt(),
                seen.reportId(),
                seen.heardOn(),
                seen.result(),
                returned
                        ? new ProposalResponse.ReturnRemark(
                                seen.returnNote(),
                                seen.returnFields().stream()
                                        .map(ClarityField::valueOf)
                                        .toList())
                        : null,
                details.referrals(id),
                details.answers(id),
                escalations.of(id),
                ladder.next(id),
                relations.of(id),
                row.actions().contains(ProposalAct.DELIVER.action())
                        ? ProposalParties.deliverable(seen.facts(), parties.of(seen.facts()))
                        : List.of(),
                row.version(),
                row.actions());
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        list.one(id).orElseThrow(ProposalLedger::missing);
        return audit.history(id, request);
    }
}
