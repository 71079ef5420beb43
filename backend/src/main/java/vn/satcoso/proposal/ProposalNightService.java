package vn.satcoso.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.time.Days;
import vn.satcoso.proposal.ProposalLedger.Held;

/**
 * What happens by rule and not by anybody's hand: whoever should know of an answer that is due, or overdue, is told, one
 * rung after the other (S0-14); the place of origin that said nothing in its time has agreed; what lies at a desk that is
 * no more is moved to the one above.
 */
@ApplicationScoped
class ProposalNightService {
    private static final Logger LOG = Logger.getLogger(ProposalNightService.class);
    private static final String SYSTEM = "Hệ thống";

    @Inject
    Escalations escalations;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalNotices notices;

    @Inject
    Desks desks;

    @Inject
    EndedDesks endedDesks;

    @Inject
    Ladder ladder;

    @Inject
    Clock clock;

    /** Does nothing while another instance of the product does the same. */
    @Scheduled(cron = "${satcoso.proposal.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void night() {
        if (!escalations.alone(Escalations.NIGHTLY)) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        endedDesks
                .lying(today)
                .forEach(one -> alone(one.proposalId(), () -> endedDesks.move(one, new Acting(SYSTEM, now))));
        escalations.silent(today).forEach(id -> alone(id, () -> agree(id, today, new Acting(SYSTEM, now))));
        escalations.due(today).forEach(step -> alone(step.proposalId(), () -> ladder.climb(step, now)));
    }

    /** A deadline in hours is watched by the hour, day and night (S0-24). */
    @Scheduled(cron = "${satcoso.proposal.hours.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void hours() {
        if (escalations.alone(Escalations.HOURLY)) {
            Instant now = clock.instant();
            escalations
                    .due(now, LocalDate.now(clock))
                    .forEach(step -> alone(step.proposalId(), () -> ladder.climb(step, now)));
        }
    }

    /** Each in a transaction of its own: one that fails holds up no other, and is tried again the next time. */
    private static void alone(UUID id, Runnable act) {
        try {
            QuarkusTransaction.requiringNew().run(act);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Proposal %s was left as it stands", id);
        }
    }

    /** Unless the place of origin spoke, or somebody else acted, since it was looked up. */
    private void agree(UUID id, LocalDate today, Acting by) {
        Proposal proposal = proposals.held(id).orElseThrow();
        ProposalFacts before = proposal.facts();
        LocalDate confirmBy = before.standing().confirmBy();
        if (confirmBy == null || !confirmBy.isBefore(today)) {
            return;
        }
        String why = Messages.text(Messages.VIETNAMESE, "proposal.silenceAgrees", List.of(Days.text(confirmBy)));
        proposal.confirm(Verdict.SILENT, why, desks.desk(before.standing().deskId()), by);
        ProposalFacts after = ledger.done(proposal, before, ProposalAct.LAPSE, why, by);
        notices.told(Held.byRule(proposal, ProposalAct.LAPSE, before, by), after, null);
    }
}
