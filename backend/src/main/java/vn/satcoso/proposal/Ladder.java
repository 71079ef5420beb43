package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.security.Roles;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/** Who is told when a matter has come to a rung. */
@ApplicationScoped
class Ladder {
    @Inject
    Escalations escalations;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalNotices notices;

    @Inject
    NoticeService tell;

    @Inject
    Desks desks;

    @Inject
    UnitService units;

    /** Tells those of the rung, and notes who they were. */
    void climb(EscalationStep step, Instant now) {
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
