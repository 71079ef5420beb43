package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.notice.News;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.security.Roles;
import vn.satcoso.proposal.ProposalNotices.Seat;
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
    Desks desks;

    @Inject
    UnitService units;

    @Inject
    AuditTrail audit;

    /** Those who hold a role at a unit. */
    record Office(UUID unitId, String role, String unit) {
        /** At the province several offices are told, each by its own name. */
        String name() {
            return switch (role) {
                case Roles.PROVINCE_STANDING -> "Thường trực " + unit;
                case Roles.PROVINCE_ORGANIZER -> "Ban Tổ chức " + unit;
                default -> unit;
            };
        }
    }

    /** Tells those of the rung, each once, and those who follow the matter; writes down who they were: with the rung and in the history. */
    void climb(EscalationStep step, Instant now) {
        Proposal proposal = proposals.held(step.proposalId()).orElseThrow();
        ProposalFacts facts = proposal.facts();
        if (!step.standsIn(facts.standing())) {
            return;
        }
        News news = notices.due(facts, step);
        List<Office> offices = step.parties().stream()
                .map(party -> office(party, facts))
                .distinct()
                .toList();
        Set<Seat> seats =
                offices.stream().map(one -> new Seat(one.unitId(), one.role())).collect(Collectors.toSet());
        notices.tell(seats, news);
        List<String> told = offices.stream().map(Office::name).distinct().toList();
        notices.toFollowers(proposal, facts, seats, null, news);
        escalations.note(step, now, told.stream());
        audit.record(Act.of("proposal." + act(step.distance()), facts.id()), fields(step, told));
    }

    private static String act(int distance) {
        return distance < 0 ? "remind" : distance == 0 ? "fallDue" : "escalate";
    }

    private static Map<String, Object> fields(EscalationStep step, List<String> told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        int distance = Math.abs(step.distance());
        if (step.byHour()) {
            fields.put("dueAt", step.dueAt());
            fields.put("hoursLeft", step.distance() < 0 ? distance : null);
            fields.put("hoursLate", step.distance() > 0 ? distance : null);
        } else {
            fields.put("dueOn", step.dueOn());
            fields.put("daysLeft", step.distance() < 0 ? distance : null);
            fields.put("daysLate", step.distance() > 0 ? distance : null);
        }
        fields.put("told", String.join("; ", told));
        return fields;
    }

    private Office office(Party rung, ProposalFacts facts) {
        Party party = holder(rung, facts.standing().agencyId() != null);
        UUID unit = switch (party) {
            case LEAD -> facts.standing().agencyId();
            case DESK -> facts.standing().deskId();
            default -> desks.nearest(facts.origin().unitId(), UnitKind.PROVINCE).id();
        };
        UnitKind desk = desks.desk(facts.standing().deskId()).kind();
        return new Office(unit, role(party, facts.direct(), desk), units.name(unit));
    }

    /** While no agency has the matter, it is the desk that is late. */
    static Party holder(Party party, boolean withAgency) {
        return party == Party.LEAD && !withAgency ? Party.DESK : party;
    }

    static String role(Party party, boolean direct, UnitKind desk) {
        return switch (party) {
            case LEAD -> Roles.AGENCY;
            case STANDING -> Roles.PROVINCE_STANDING;
            case ORGANIZER -> Roles.PROVINCE_ORGANIZER;
            default -> direct ? Roles.PROVINCE_STANDING : ProposalNotices.committee(desk);
        };
    }
}
