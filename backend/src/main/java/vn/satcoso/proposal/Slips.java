package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.unit.UnitKind;

/** Writes phiếu chuyển: to which agencies, with which number, until when. */
@ApplicationScoped
class Slips {
    @Inject
    Desks desks;

    @Inject
    ProposalRules rules;

    @Inject
    SlipNumbers numbers;

    Slip of(Held held, ReferProposalRequest request) {
        LocalDate today = LocalDate.ofInstant(held.now(), VietnamTime.ZONE);
        Desk desk = desks.desk(held.before().standing().deskId());
        ReferralAgency lead = agencies(request.leadId(), request.coordinatorIds(), desk, held);
        int days = rules.answerDays(lead.level(), today);
        LocalDate byRule = rules.after(today, days);
        LocalDate dueOn = request.dueOn() == null ? byRule : request.dueOn();
        if (dueOn.isBefore(today)) {
            throw DomainException.invalid("dueOn", "proposal.dueOver");
        }
        if (dueOn.isAfter(byRule)) {
            throw DomainException.invalid("dueOn", "proposal.dueBeyondRule", Days.text(byRule), days);
        }
        return new Slip(
                numbers.next(desk.id(), issuer(desk), today),
                today,
                lead.id(),
                others(request.coordinatorIds(), lead.id()),
                lead.level().ordinal() < desk.kind().ordinal(),
                dueOn.equals(byRule) ? days : null,
                dueOn,
                null,
                request.note());
    }

    /** The Standing Body's own: until a day, or within hours. */
    Slip of(Held held, DirectAgencyRequest request) {
        if ((request.dueOn() == null) == (request.hours() == null)) {
            throw DomainException.invalid("dueOn", "proposal.dayOrHours");
        }
        LocalDate today = LocalDate.ofInstant(held.now(), VietnamTime.ZONE);
        Instant dueAt = request.hours() == null ? null : held.now().plus(request.hours(), ChronoUnit.HOURS);
        LocalDate dueOn = dueAt == null ? request.dueOn() : LocalDate.ofInstant(dueAt, VietnamTime.ZONE);
        if (dueOn.isBefore(today)) {
            throw DomainException.invalid("dueOn", "proposal.dueOver");
        }
        Desk desk = desks.desk(held.before().standing().deskId());
        ReferralAgency lead = agencies(request.leadId(), request.coordinatorIds(), desk, held);
        return new Slip(
                numbers.next(desk.id(), SlipIssuer.STANDING_BODY, today),
                today,
                lead.id(),
                others(request.coordinatorIds(), lead.id()),
                false,
                null,
                dueOn,
                dueAt,
                request.note());
    }

    /** The lead; 400 when one of them is no agency of a committee over the place, or under the desk. */
    private ReferralAgency agencies(UUID leadId, List<UUID> coordinators, Desk desk, Held held) {
        List<UUID> ids = new ArrayList<>(coordinators);
        ids.add(leadId);
        List<ReferralAgency> found = desks.agencies(ids, held.before().origin().path(), desk.path());
        if (found.size() < new HashSet<>(ids).size()) {
            boolean lead = found.stream().anyMatch(agency -> agency.id().equals(leadId));
            throw DomainException.invalid(lead ? "coordinatorIds" : "leadId", "proposal.noSuchAgency");
        }
        return found.stream()
                .filter(agency -> agency.id().equals(leadId))
                .findFirst()
                .orElseThrow();
    }

    private static SlipIssuer issuer(Desk desk) {
        return desk.kind() == UnitKind.COMMUNE ? SlipIssuer.COMMITTEE : SlipIssuer.ORGANIZER;
    }

    private static Set<UUID> others(List<UUID> coordinators, UUID lead) {
        Set<UUID> others = new HashSet<>(coordinators);
        others.remove(lead);
        return others;
    }
}
