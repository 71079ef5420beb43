package vn.satcoso.proposal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.security.Roles;
import vn.satcoso.platform.time.Days;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/**
 * What happens by rule and not by anybody's hand: whoever should know of an answer that is due, or overdue, is told, one
 * rung after the other (S0-14); the place of origin that said nothing in its time has agreed.
 */
@ApplicationScoped
public class ProposalNightService {
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
    NoticeService tell;

    @Inject
    Desks desks;

    @Inject
    UnitService units;

    @Inject
    Clock clock;

    /** Does nothing while another instance of the product does the same. */
    @Scheduled(cron = "${satcoso.proposal.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void night() {
        if (!escalations.alone()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        escalations.silent(today).forEach(id -> agree(id, new Acting(SYSTEM, now)));
        escalations.due(today).forEach(step -> escalate(step, now));
    }

    private void agree(UUID id, Acting by) {
        Proposal proposal = proposals.held(id).orElseThrow();
        ProposalFacts before = proposal.facts();
        String why = Messages.text(
                Messages.VIETNAMESE,
                "proposal.silenceAgrees",
                List.of(Days.text(before.standing().confirmBy())));
        proposal.confirm(Verdict.SILENT, why, by);
        ProposalFacts after = ledger.done(proposal, before, ProposalAct.LAPSE, why, by);
        notices.told(Held.byRule(proposal, ProposalAct.LAPSE, before, by), after, null);
    }

    private void escalate(EscalationStep step, Instant now) {
        ProposalFacts facts = proposals.findById(step.proposalId()).facts();
        Map<UUID, String> told = new LinkedHashMap<>();
        News news = notices.due(facts, step);
        step.parties().forEach(party -> {
            UUID unit = unit(party, facts);
            tell.toRole(unit, role(party, facts), news);
            told.put(unit, units.name(unit));
        });
        escalations.note(step, now, told.values().stream());
    }

    private UUID unit(Party party, ProposalFacts facts) {
        return switch (party) {
            case LEAD -> facts.standing().agencyId();
            case DESK -> facts.standing().deskId();
            default -> desks.nearest(facts.origin().unitId(), UnitKind.PROVINCE).id();
        };
    }

    private String role(Party party, ProposalFacts facts) {
        return switch (party) {
            case LEAD -> Roles.AGENCY;
            case STANDING -> Roles.PROVINCE_STANDING;
            case ORGANIZER -> Roles.PROVINCE_ORGANIZER;
            default ->
                facts.direct()
                        ? Roles.PROVINCE_STANDING
                        : ProposalNotices.committee(desks.desk(facts.standing().deskId()));
        };
    }
}
