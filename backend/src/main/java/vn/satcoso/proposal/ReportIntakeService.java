package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.visitreport.ReportProposalKind;
import vn.satcoso.visitreport.ReportProposalRow;
import vn.satcoso.visitreport.VisitReportHandedIn;

/**
 * The difficulties and proposals of a visit report become proposals of their own when the report is handed in. One that
 * was settled on the spot is counted and closed; one that is clear lies at the organizer's desk; one that is too vague
 * stays a draft of its author. A report that is handed in again makes none a second time: it only mends what is still a
 * draft.
 */
@ApplicationScoped
class ReportIntakeService {
    private static final ProposalContent NOTHING =
            new ProposalContent(null, null, null, null, null, null, null, null, null);

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalRules rules;

    @Inject
    Desks desks;

    @Inject
    ProposalNotices notices;

    @Inject
    CurrentUser user;

    @Transactional
    void take(@Observes VisitReportHandedIn report) {
        if (report.proposals().isEmpty()) {
            return;
        }
        Map<UUID, Proposal> known =
                proposals
                        .ofReportRows(report.proposals().stream()
                                .map(ReportProposalRow::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                proposal -> proposal.facts().origin().reportRowId(), Function.identity()));
        Clarity gate = rules.clarity();
        Origin cell = desks.origin(report.cellId());
        for (ReportProposalRow row : report.proposals()) {
            Proposal proposal = known.get(row.id());
            if (proposal == null) {
                proposal = begin(report, row, cell);
                forward(proposal, row, gate);
            } else if (proposal.state() == ProposalState.DRAFT) {
                ProposalFacts before = proposal.facts();
                proposal.write(
                        content(row, before.said()),
                        competence(row, before.standing().competence()));
                ledger.done(proposal, before, ProposalAct.EDIT, null, ledger.acting());
                forward(proposal, row, gate);
            }
        }
    }

    private Proposal begin(VisitReportHandedIn report, ReportProposalRow row, Origin cell) {
        Acting by = ledger.acting();
        Proposal proposal = new Proposal(
                null,
                ProposalLine.UP,
                content(row, NOTHING),
                competence(row, null),
                Origin.reported(cell, report.reportId(), row.id()),
                new Author(report.officialId(), null, report.officialName(), user.subject()),
                by.now());
        ledger.begun(proposal, by);
        return proposal;
    }

    private void forward(Proposal proposal, ReportProposalRow row, Clarity gate) {
        ProposalFacts before = proposal.facts();
        ProposalContent said = before.said();
        Acting by = ledger.acting();
        if (row.settled() && gate.faultsOfSettled(said).isEmpty()) {
            Desk desk = desks.nearest(before.origin().unitId(), Competence.COMMUNE.desk());
            proposal.settle(new SettleProposalRequest(Outcome.RESOLVED, row.result()), gate, desk, null, by);
            tell(proposal, before, ProposalAct.SETTLE, row.result(), by);
        } else if (!row.settled() && gate.faults(said, ProposalLine.UP).isEmpty()) {
            proposal.submit(gate, desks.of(before.origin(), before.standing().competence(), before.author()), by.now());
            tell(proposal, before, ProposalAct.SUBMIT, null, by);
        }
    }

    private void tell(Proposal proposal, ProposalFacts before, ProposalAct act, String why, Acting by) {
        ProposalFacts after = ledger.done(proposal, before, act, why, by);
        notices.told(Held.byRule(proposal, act, before, by), after, why);
    }

    /** What is settled on the spot was within one's own competence; of the rest the author may have said it since. */
    private static Competence competence(ReportProposalRow row, Competence said) {
        return row.settled() ? Competence.INDIVIDUAL : said == Competence.INDIVIDUAL ? null : said;
    }

    /** As the row says it now; what a report does not ask for stays as its author wrote it. */
    private static ProposalContent content(ReportProposalRow row, ProposalContent before) {
        return new ProposalContent(
                row.kind() == ReportProposalKind.DIFFICULTY ? ProposalKind.DIFFICULTY : ProposalKind.PROPOSAL,
                row.content(),
                row.place(),
                row.responsible(),
                row.requested(),
                before.sector(),
                before.urgency(),
                before.source(),
                null);
    }
}
